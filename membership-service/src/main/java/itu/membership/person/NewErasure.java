package itu.membership.person;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for erasure, as it is put.
 *
 * @param requestedOn day of the person's request
 * @param requestReference number of the request; capitals and digits, so that no name slips in: it stays
 */
@Schema(
        name = "NewContactErasure",
        examples = "{\"requestedOn\":\"2025-12-10\",\"requestReference\":\"DPO-2025-0014\"}")
record NewErasure(
        @NotNull LocalDate requestedOn,

        @NotBlank @Pattern(regexp = "(?=.*[0-9])[A-Z0-9][A-Z0-9./_-]{0,49}") @Schema(examples = "DPO-2025-0014")
        String requestReference) {}
