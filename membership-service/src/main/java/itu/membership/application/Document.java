package itu.membership.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that goes with an application; it is kept elsewhere.
 *
 * @param reference by which the secretariat finds it
 */
@Schema(name = "ApplicationDocument")
record Document(
        @NotNull Kind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Certificate 2025-118 (synthetic)")
        String reference) {
    /** What a document shows. */
    enum Kind {
        REGISTRATION,
        STATUTES,
        ANNUAL_REPORT,
        SUPPORT_OF_MEMBER_STATE,
        SIZE_OF_ENTERPRISE,
        OTHER
    }
}
