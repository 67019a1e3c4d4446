package itu.membership.catalogue;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.conditional.ETags;
import itu.platform.history.AskedTimes;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/fees")
@Tag(name = "Fees", description = "Annual fees of the categories of membership, dated, each with its source")
@RunOnVirtualThread
class FeeResource {
    private final ReadingFees reading;
    private final RecordingFees recording;
    private final AskedTimes times;

    FeeResource(ReadingFees reading, RecordingFees recording, AskedTimes times) {
        this.reading = reading;
        this.recording = recording;
        this.times = times;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "List the fees of a day", description = """
                    By category, Sector and condition, all in one page. Every fee shows where it comes from and how sure we are of
                    it. Of a Sector Member the fee is that of the lowest class. Any signed-in user.""")
    @APIResponse(responseCode = "200", description = "The fees that count on the day")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public Page<FeeView> list(
            @Parameter(schema = @Schema(implementation = Category.class)) @QueryParam("category") @Nullable
                    String category,
            @Parameter(
                            description = "Fees of this Sector, those for all Sectors among them",
                            schema = @Schema(implementation = Sector.class))
                    @QueryParam("sector")
                    @Nullable
                    String sector,
            @Parameter(schema = @Schema(implementation = FeeCondition.class)) @QueryParam("condition") @Nullable
                    String condition,
            @Parameter(description = "The day; today when absent", example = "2026-01-01")
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(description = "Only what was known at this instant, or at the end of this day")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        return new Page<>(
                reading.list(
                        QueryValues.code("category", category, Category.class),
                        QueryValues.code("sector", sector, Sector.class),
                        QueryValues.code("condition", condition, FeeCondition.class),
                        times.read(validAt, knownAt)),
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(summary = "Read a fee", description = "Also one that was replaced on record. Any signed-in user.")
    @APIResponse(responseCode = "200", description = "The fee, with its ETag")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "404", description = "`fee-not-found`")
    public RestResponse<FeeView> one(UUID id) {
        var fee = reading.one(id);
        return RestResponse.ResponseBuilder.ok(fee)
                .tag(ETags.of(fee.supersededAt() == null ? 1 : 2))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Record a fee that follows the one on record", description = """
                    Roles: membership-officer, finance-officer, administrator. With the decision that sets it. The fee on record
                    ends before the first day of the new one, or is replaced when both begin on the same day; what was known
                    before stays readable with `knownAt`. With validateOnly=true nothing is recorded.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; `Location` is its address",
            content = @Content(schema = @Schema(implementation = FeeView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "409", description = "`later-fee-on-record`, `request-in-progress`")
    @APIResponse(responseCode = "422", description = "`fee-invalid`, `idempotency-key-reused`")
    public RestResponse<FeeView> record(
            @Valid @NotNull NewFee body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var recorded = recording.record(body, validateOnly);
        var view = FeeView.of(recorded);
        return validateOnly
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .tag(ETags.of(recorded.version()))
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "fees/" + view.id())
                        .build();
    }
}
