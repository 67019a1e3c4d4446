package itu.contribution.rulebook;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

@Produces(MediaType.APPLICATION_JSON)
@Path("/rulebook/editions")
@Tag(name = "Rulebook", description = "The editions of the rules on classes of contribution")
@RolesAllowed("**")
@RunOnVirtualThread
class EditionResource {
    private final Rulebook rulebook;

    EditionResource(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** An edition in the list: its name, its days in force (the last exclusive) and how many classes its scale has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EditionEntry(
            @Schema(examples = "PP-10") String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            int classes) {}

    @GET
    @Operation(
            summary = "List the editions of the rules, the earliest first",
            description = "The first has no first day, so that every day has an edition. Any signed-in caller.")
    public Page<EditionEntry> list() {
        return new Page<>(
                rulebook.editions().stream()
                        .map(edition -> new EditionEntry(
                                edition.name(),
                                edition.validFrom(),
                                rulebook.endOf(edition),
                                edition.scale().size()))
                        .toList(),
                null);
    }

    @GET
    @Path("/{name}")
    @Operation(
            summary = "Show an edition of the rules",
            description =
                    "Scale (CV 468, 469), limits on reductions (CS 165), minimums (CV 468A, 468B), every rule with its "
                            + "provision, and the source. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The edition")
    @APIResponse(responseCode = "404", description = "No such edition")
    public EditionView show(@Parameter(description = "Name of the edition", example = "PP-10") String name) {
        return rulebook.byName(name)
                .map(edition -> EditionView.of(edition, rulebook.endOf(edition)))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
