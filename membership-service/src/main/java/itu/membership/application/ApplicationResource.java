package itu.membership.application;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

import itu.membership.application.ApplicationPayloads.NewApplication;
import itu.membership.application.rules.ApplicationState;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.SearchText;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.query.QueryValues;

/** Applications for membership. What is not the caller's does not exist for it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/applications")
@Tag(name = "Applications", description = "Applications for membership, from the form to the admission (CV 229 to 241)")
@RolesAllowed("**")
@RunOnVirtualThread
class ApplicationResource {
    private final Applying applying;
    private final Correcting correcting;
    private final ShowingApplications showing;
    private final ApplicationAccess access;

    ApplicationResource(
            Applying applying, Correcting correcting, ShowingApplications showing, ApplicationAccess access) {
        this.applying = applying;
        this.correcting = correcting;
        this.showing = showing;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Apply for membership", description = """
                    For a new organization, or for one of the register by its focal point. The secretariat enters what came by letter \
                    or e-mail, with the receipt; one received more than 31 days ago needs `X-Reason`. The answer says who approves it, by what provision. With validateOnly=true nothing is \
                    recorded. Roles: every signed-in caller.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`application-not-found`: not your organization")
    @APIResponse(
            responseCode = "409",
            description = "`already-member`, `application-pending`: the organization is that, or has applied for it; "
                    + "`too-many-applications`: you have twenty undecided ones")
    @APIResponse(
            responseCode = "422",
            description = "`applicant-not-eligible` (CV 229, 231, 241A, Resolutions 169, 209), `application-invalid`, "
                    + "`direct-application-not-allowed` (CV 234A), `class-too-low` (CV 468B, Resolution 170), "
                    + "`no-class-of-the-scale` (CV 468)")
    public RestResponse<ApplicationView> apply(
            @Valid @NotNull NewApplication body,
            @Parameter(description = "Check only, write nothing") @QueryParam("validateOnly") @DefaultValue("false")
                    boolean validateOnly,
            @Parameter(description = "Why the secretariat enters a letter late; kept with the first step")
                    @HeaderParam("X-Reason")
                    @Size(max = 500)
                    @Nullable
                    String reason,
            UriInfo uri) {
        return ApplicationAnswer.made(showing.shown(applying.apply(body, reason, validateOnly)), validateOnly, uri);
    }

    @GET
    @Operation(summary = "List applications, the latest first", description = """
                    The secretariat and auditors see all; a delegate those on which its Member State has a say; a focal point those of \
                    its organization; everybody those it made for itself. Roles: every signed-in caller.""")
    @APIResponse(responseCode = "200", description = "A page of applications")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`, `query-invalid`")
    public Page<ApplicationSummary> list(
            @QueryParam("state") @Schema(implementation = ApplicationState.class) @Nullable String state,
            @Parameter(description = "ISO 3166-1 alpha-3", example = "KEN") @QueryParam("memberState") @Nullable
                    String memberState,
            @QueryParam("category") @Schema(implementation = Category.class) @Nullable String category,
            @Parameter(description = "Academia takes part in all three")
                    @QueryParam("sector")
                    @Schema(implementation = Sector.class)
                    @Nullable
                    String sector,
            @Parameter(description = "Beginnings of words of the applicant's names") @QueryParam("q") @Nullable
                    String q,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new ApplicationFilter(
                access.reach(),
                QueryValues.code("state", state, ApplicationState.class),
                memberState,
                QueryValues.code("category", category, Category.class),
                QueryValues.code("sector", sector, Sector.class),
                q == null ? null : SearchText.query(q));
        return showing.page(filter, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an application",
            description =
                    "With the clock of a direct application, its last step, and the admission. Roles: every signed-in "
                            + "caller, for its own as in the list; another's is 404.")
    @APIResponse(responseCode = "200", description = "The application; `ETag` is the number of its last step")
    @APIResponse(responseCode = "404", description = "`application-not-found`: unknown, or another's")
    public RestResponse<ApplicationView> one(UUID id) {
        return ApplicationAnswer.read(showing.one(id));
    }

    @GET
    @Path("/{id}/steps")
    @Operation(
            summary = "List what happened to an application",
            description = "In the order of recording. Roles: every signed-in caller, for its own; another's is 404.")
    @APIResponse(responseCode = "200", description = "All steps")
    @APIResponse(responseCode = "404", description = "`application-not-found`: unknown, or another's")
    public Page<HistoryEntry> steps(UUID id) {
        return new Page<>(showing.history(id), null);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct an application", description = """
                    The whole form is given, without procedure and receipt. Country, kind, category, Sectors and organization stay: \
                    others make another application. Not after the decision. With validateOnly=true nothing is recorded. Roles: every \
                    signed-in caller for its own, membership-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The corrected application, with its new ETag")
    @APIResponse(responseCode = "404", description = "`application-not-found`: unknown, or another's")
    @APIResponse(responseCode = "409", description = "`application-step-not-possible`: it is decided")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: something happened to it meanwhile")
    @APIResponse(responseCode = "422", description = "As for an application; or it would be another one")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ApplicationView> correct(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(description = "Why; kept with the step") @HeaderParam("X-Reason") @Size(max = 500) @Nullable
                    String reason,
            @Valid @NotNull NewApplication body,
            @Parameter(description = "Check only, write nothing") @QueryParam("validateOnly") @DefaultValue("false")
                    boolean validateOnly) {
        return ApplicationAnswer.read(showing.shown(correcting.correct(id, ifMatch, body, reason, validateOnly)));
    }
}
