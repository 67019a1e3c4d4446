package itu.membership.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where letters about an application go.
 *
 * @param mailbox address of an office of the applicant, never of a person
 * @param language language of correspondence, BCP 47
 */
@Schema(name = "ApplicationContact", description = "A functional mailbox of the applicant, never a person's")
record Contact(
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = "[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]+")
        @Schema(examples = "membership@telecom.example")
        String mailbox,

        @NotNull @Pattern(regexp = "en|fr|es|ar|ru|zh") @Schema(examples = "fr")
        String language) {
    private static final String UNDELIVERABLE = ".example";

    boolean isUndeliverable() {
        return mailbox.endsWith(UNDELIVERABLE);
    }
}
