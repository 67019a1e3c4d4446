package itu.notification.regionaloffice;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.notification.addressbook.MailboxForm;
import itu.notification.memberstate.ItudRegion;

/** A designation that is asked for. */
@Schema(name = "NewRegionalOffice")
record NewOffice(
        @NotNull ItudRegion region,

        @Schema(description = "Mailbox of the office, never a person's", examples = "director.africa@itu-suite.example")
        @NotNull
        @Pattern(regexp = MailboxForm.REGEX)
        String mailbox,

        @Schema(description = "Language the director is written to in, BCP 47", examples = "fr")
        @NotNull
        @Pattern(regexp = "en|fr|es|ar|ru|zh")
        String language,

        @Schema(description = "Made up for a demonstration or a test; must end in .example")
        boolean synthetic) {
    @JsonIgnore
    @AssertTrue
    @Schema(hidden = true)
    public boolean isHonest() {
        return !synthetic || mailbox == null || mailbox.endsWith(".example");
    }
}
