package itu.contribution.attachment;

import java.time.Instant;
import java.util.UUID;

/** What is known of a scan, without its content. */
record Attachment(
        UUID id, UUID declaration, FileName fileName, ScanFormat format, int bytes, String sha256, Instant addedAt) {
    AttachmentView view() {
        return new AttachmentView(
                id,
                fileName.value(),
                format.mediaType(),
                bytes,
                sha256,
                addedAt,
                "/api/contributions/v1/declarations/%s/attachments/%s/content".formatted(declaration, id));
    }
}
