package itu.contribution.attachment;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scan attached to a declaration.
 *
 * @param mediaType as found in the content
 * @param sha256 of the content, in hexadecimal
 * @param content where the content is, as a path on this host
 */
record AttachmentView(
        UUID id,
        @Schema(examples = "letter-2025-114.pdf") String fileName,
        @Schema(examples = "application/pdf") String mediaType,
        int bytes,
        String sha256,
        Instant addedAt,
        String content) {}
