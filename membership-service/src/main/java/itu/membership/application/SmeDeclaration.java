package itu.membership.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an applicant declares of its size (Resolution 209).
 *
 * @param employees number of persons employed
 * @param turnoverWithinLimit whether its annual turnover lies within the limit for small and medium enterprises
 */
@Schema(name = "SmeDeclaration", description = "The applicant's own declaration of its size (Resolution 209)")
record SmeDeclaration(
        @NotNull @Min(0) @Schema(examples = "40") Integer employees,

        @NotNull Boolean turnoverWithinLimit) {}
