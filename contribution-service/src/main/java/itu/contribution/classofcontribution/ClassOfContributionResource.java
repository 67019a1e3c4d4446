package itu.contribution.classofcontribution;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;
import itu.platform.idempotency.Idempotent;
import itu.platform.imports.ImportReport;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/classes-of-contribution")
@Tag(name = "Classes of contribution", description = "The class of each Member State in a period")
@RunOnVirtualThread
class ClassOfContributionResource {
    private final ClassesOfContribution classes;
    private final RecordingClasses recording;
    private final Cursors cursors;

    ClassOfContributionResource(ClassesOfContribution classes, RecordingClasses recording, Cursors cursors) {
        this.classes = classes;
        this.recording = recording;
        this.cursors = cursors;
    }

    /** The class of a Member State; {@code synthetic} when the figure is invented for the demonstration. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClassView(
            String memberState,
            String period,
            ContributoryUnits units,
            Basis basis,
            boolean synthetic,
            @Nullable String source) {
        static ClassView of(ClassOfContribution held) {
            return new ClassView(
                    held.contributor(),
                    held.period(),
                    held.units(),
                    held.basis(),
                    held.basis() == Basis.SYNTHETIC,
                    held.source());
        }
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List the classes of a period",
            description = "In the order of the States' codes, each with its basis. Any signed-in caller.")
    public Page<ClassView> list(
            @QueryParam("period") @NotNull String period,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        classes.after(period, after == null ? null : after.getFirst(), limit + 1),
                        limit,
                        held -> List.of(held.contributor()))
                .map(ClassView::of);
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Record classes from a CSV file",
            description = "Columns iso3, period, units, basis (SOURCED, UNVERIFIED, SYNTHETIC) and optionally source. "
                    + "Faulty rows are reported and left out; the others are recorded in one transaction. "
                    + "Roles: finance-officer, administrator.")
    @APIResponse(responseCode = "200", description = "What became of each row")
    @APIResponse(
            responseCode = "422",
            description = "No usable CSV, or the Idempotency-Key was used for another request")
    public RestResponse<ImportReport> importFile(
            @NotNull String csv, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return RestResponse.ok(recording.importFile(csv, dryRun));
    }
}
