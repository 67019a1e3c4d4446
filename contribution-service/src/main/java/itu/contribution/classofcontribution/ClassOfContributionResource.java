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

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.imports.ImportReport;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/classes-of-contribution")
@Tag(name = "Classes of contribution", description = "The class of each contributor in a period")
@RunOnVirtualThread
class ClassOfContributionResource {
    private static final String PERIOD = "Id of a financial period";
    private static final String VALID_AT = "A day; its financial period is meant";
    private static final String KNOWN_AT =
            "Instant of knowledge (RFC 3339), or a date, which means its end: what was recorded later is left out";

    private final ClassesOfContribution classes;
    private final ReadingClasses reading;
    private final RecordingClasses recording;
    private final Cursors cursors;

    ClassOfContributionResource(
            ClassesOfContribution classes, ReadingClasses reading, RecordingClasses recording, Cursors cursors) {
        this.classes = classes;
        this.reading = reading;
        this.recording = recording;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "List the classes of a period", description = """
                    In the order of the contributors' codes, each with its basis. Without period, those of the financial period \
                    that validAt, else the business date, lies in. With Accept: text/csv all of them come as CSV, in the \
                    columns that the import takes. Any signed-in caller.""")
    @APIResponse(responseCode = "200", description = "A page of classes")
    @APIResponse(responseCode = "422", description = "knownAt lies in the future")
    public Page<ClassView> list(
            @Parameter(description = PERIOD, example = "2024-2027") @QueryParam("period") @Nullable String period,
            @Parameter(description = VALID_AT, example = "2026-03-31") @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN_AT, example = "2026-03-31T16:00:00Z") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @Parameter(description = "SOURCED, UNVERIFIED or SYNTHETIC", example = "SOURCED")
                    @QueryParam("basis")
                    @Nullable
                    String basis,
            @Parameter(description = "MEMBER_STATE or SECTOR_MEMBER", example = "MEMBER_STATE")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Only Sector Members in this Sector: R, T or D", example = "D")
                    @QueryParam("sector")
                    @Nullable
                    String sector,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return reading.filter(period, validAt, knownAt, basis, kind, sector)
                .map(filter -> cursors.page(
                                classes.after(filter, after == null ? null : after.getFirst(), limit + 1),
                                limit,
                                held -> List.of(held.contributor()))
                        .map(ClassView::of))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed("**")
    @Operation(hidden = true)
    public RestResponse<String> listAsCsv(
            @QueryParam("period") @Nullable String period,
            @QueryParam("validAt") @Nullable String validAt,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("basis") @Nullable String basis,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("sector") @Nullable String sector) {
        var rows = reading.filter(period, validAt, knownAt, basis, kind, sector)
                .map(classes::all)
                .orElseGet(List::of);
        return RestResponse.ResponseBuilder.ok(ClassCsv.of(rows), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"classes-of-contribution.csv\"")
                .build();
    }

    @GET
    @Path("/{period}/{contributor}")
    @RolesAllowed("**")
    @Operation(summary = "Show the class of a contributor in a period, with its history", description = """
                    Every version ever recorded: units, basis, source, and from when until when it was held to be true. \
                    Corrections are appended. Any signed-in caller.""")
    @APIResponse(
            responseCode = "200",
            description = "The class, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClassHistory.class)))
    @APIResponse(
            responseCode = "404",
            description = "No class of this contributor on record for the period, or none at knownAt")
    @APIResponse(responseCode = "422", description = "knownAt lies in the future")
    public RestResponse<ClassHistory> show(
            @Parameter(description = "Id of the financial period", example = "2024-2027") String period,
            @Parameter(
                            description =
                                    "ISO 3166-1 alpha-3 of a Member State, or a Sector Member in a Sector, such as SM00001.D",
                            example = "CHE")
                    String contributor,
            @Parameter(description = KNOWN_AT, example = "2026-03-31T16:00:00Z") @QueryParam("knownAt") @Nullable
                    String knownAt) {
        return reading.one(period, contributor, knownAt)
                .map(found -> RestResponse.ResponseBuilder.ok(found)
                        .tag(ETags.of(found.version()))
                        .build())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Record classes from a CSV file",
            description =
                    "Columns contributor (ISO 3166-1 alpha-3 of a Member State, or a Sector Member in a Sector such as "
                            + "SM00001.D), period, units, basis (SOURCED, UNVERIFIED, SYNTHETIC) and optionally source. What is "
                            + "recorded is the class held; whether it could be chosen (CV 468A, 468B) is not judged. "
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
