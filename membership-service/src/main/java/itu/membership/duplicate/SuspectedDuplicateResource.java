package itu.membership.duplicate;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.duplicate.SuspectedDuplicateView.DecisionView;
import itu.membership.duplicate.SuspectedDuplicateView.Side;
import itu.membership.organization.Organizations;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** The pairs to work through. Who finds a true duplicate merges the two. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/suspected-duplicates")
@Tag(name = "Duplicates")
@RunOnVirtualThread
class SuspectedDuplicateResource {
    private static final String BEGINNING = "00000000-0000-0000-0000-000000000000";

    private final SuspectedDuplicates pairs;
    private final DecidingOnDuplicates deciding;
    private final Organizations organizations;
    private final Cursors cursors;

    SuspectedDuplicateResource(
            SuspectedDuplicates pairs, DecidingOnDuplicates deciding, Organizations organizations, Cursors cursors) {
        this.pairs = pairs;
        this.deciding = deciding;
        this.organizations = organizations;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List pairs of entries that may be one organization", description = """
                    Those with the most in common first. A pair that was merged is not listed while the merge stands. New entries
                    are compared within seconds, after a large import within minutes.
                    Roles: membership-officer, partnership-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "A page of pairs")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<SuspectedDuplicateView> list(
            @Parameter(description = "Pairs of which one has its seat there, ISO 3166-1 alpha-3", example = "KEN")
                    @QueryParam("country")
                    @Pattern(regexp = "[A-Z]{3}")
                    @Nullable
                    String country,
            @Parameter(description = "The pairs that were decided to be two organizations instead")
                    @QueryParam("dismissed")
                    @DefaultValue("false")
                    boolean dismissed,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 2);
        var rows = pairs.list(
                dismissed,
                country,
                after == null ? Integer.MAX_VALUE : Integer.parseInt(after.getFirst()),
                UUID.fromString(after == null ? BEGINNING : after.getLast()),
                limit + 1);
        return cursors.page(
                        rows,
                        limit,
                        pair -> List.of(
                                Integer.toString(pair.strength()), pair.id().toString()))
                .map(pair -> view(pair, null));
    }

    @GET
    @Path("/{pair}")
    @Transactional
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Read a pair with what was decided about it",
            description = "Roles: membership-officer, partnership-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The pair; `ETag` is its version")
    @APIResponse(responseCode = "404", description = "`suspected-duplicate-not-found`")
    public RestResponse<SuspectedDuplicateView> one(UUID pair) {
        return answer(pairs.required(pair));
    }

    @POST
    @Path("/{pair}/dismissals")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Decide that a pair is not a duplicate", description = """
                    It is not suggested again, also when the entries are corrected. Needs `If-Match` and `X-Reason`.
                    Roles: membership-officer, partnership-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The pair, and its new ETag")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`: X-Reason is missing, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`suspected-duplicate-not-found`")
    @APIResponse(responseCode = "409", description = "`suspected-duplicate-decided-already`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<SuspectedDuplicateView> dismiss(
            UUID pair,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("X-Reason") @NotBlank @Size(max = 1_000) String reason) {
        return answer(deciding.decide(pair, ifMatch, Decision.Kind.DISMISSED, reason));
    }

    @POST
    @Path("/{pair}/reopenings")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Take back that a pair is not a duplicate", description = """
                    It is listed again. Needs `If-Match` and `X-Reason`.
                    Roles: membership-officer, partnership-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The pair, and its new ETag")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`: X-Reason is missing, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`suspected-duplicate-not-found`")
    @APIResponse(responseCode = "409", description = "`suspected-duplicate-decided-already`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<SuspectedDuplicateView> reopen(
            UUID pair,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("X-Reason") @NotBlank @Size(max = 1_000) String reason) {
        return answer(deciding.decide(pair, ifMatch, Decision.Kind.REOPENED, reason));
    }

    private RestResponse<SuspectedDuplicateView> answer(SuspectedDuplicate pair) {
        var decisions =
                pairs.decisions(pair.id()).stream().map(DecisionView::of).toList();
        return RestResponse.ResponseBuilder.ok(view(pair, decisions))
                .tag(ETags.of(pair.version()))
                .build();
    }

    private SuspectedDuplicateView view(SuspectedDuplicate pair, @Nullable List<DecisionView> decisions) {
        return new SuspectedDuplicateView(
                pair.id(),
                Side.of(organizations.required(pair.first())),
                Side.of(organizations.required(pair.second())),
                SuggestingDuplicates.reasons(EnumSet.copyOf(pair.reasons())),
                pair.dismissed(),
                decisions);
    }
}
