package itu.notification.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Letters shown and tried before they go out. */
final class PreviewPayloads {
    static final String LANGUAGES = "en|fr|es|ar|ru|zh";

    private PreviewPayloads() {}

    @Schema(name = "CampaignPreview")
    record Preview(
            int step,
            UUID content,
            int contentVersion,

            @Schema(examples = "fr") String language,

            @Schema(description = "Whose values fill it; absent when the campaign reaches nobody") @Nullable
            String addressee,

            String subject,

            @Schema(description = "Name of the sender in the language of the letter")
            String sender,

            String text,
            String html) {}

    @Schema(name = "CampaignTestSend", examples = """
            {"mailbox":"desk@office.example","language":"fr","as":"CHE"}""")
    record TestSend(
            @NotNull @Size(max = 254) @Pattern(regexp = "[^@\\s<>\",;]+@[^@\\s<>\",;]+")
            String mailbox,

            @Schema(description = "One of the six; absent: one mail in each of them")
            @Pattern(regexp = LANGUAGES)
            @Nullable
            String language,

            @Schema(description = "The addressee whose values fill it; absent: somebody whom the campaign reaches")
            @Size(max = 254)
            @Nullable
            String as,

            @Schema(description = "The letter itself (0, the default) or a reminder") @Min(0) @Max(12) @Nullable
            Integer step) {
        int stepOrLetter() {
            return step == null ? 0 : step;
        }
    }

    /** What the mail server answered to a test. */
    @Schema(name = "CampaignTestMail")
    record TestMail(String language, String subject, boolean accepted, String serverAnswer) {}

    @Schema(name = "CampaignTestMails")
    record TestMails(List<TestMail> mails) {}
}
