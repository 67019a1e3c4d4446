package itu.notification.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** A notice as the API shows it. */
@Schema(name = "Notice")
public record NoticeView(
        UUID id,

        @Schema(description = "Kind of notice; there may be new ones", examples = "letter-sent")
        String code,

        @Schema(description = "What it says, in the language of the answer")
        String text,

        @Schema(description = "What the text is filled with")
        Map<String, String> particulars,

        @Schema(description = "Path of this API where there is more") @Nullable
        String link,

        @Schema(description = "When it was left, UTC") Instant at,

        @Schema(description = "When the caller has read it, UTC; absent while unread") @Nullable
        Instant readAt) {
    static NoticeView of(Notice notice, Language language) {
        return new NoticeView(
                notice.id(),
                notice.code(),
                Texts.format("notices", notice.code(), language, notice.particulars()),
                notice.particulars(),
                notice.link(),
                notice.at(),
                notice.readAt());
    }
}
