package itu.membership.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Sector;

/**
 * A Sector that is asked for.
 *
 * @param units class of contribution that a Sector Member chooses; null for the lowest it may choose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SectorChoice(
        @NotNull Sector sector,

        @Schema(
                description = "Class of contribution of a Sector Member; absent for the lowest it may choose",
                examples = "1/4")
        @Size(min = 1, max = 20)
        @Nullable
        String units) {}
