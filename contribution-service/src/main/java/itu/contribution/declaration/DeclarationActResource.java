package itu.contribution.declaration;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Path("/declarations/{id}")
@Tag(name = "Declarations")
@RunOnVirtualThread
class DeclarationActResource {
    private final Correcting correcting;
    private final Withdrawing withdrawing;
    private final AcceptingLateReplies accepting;

    DeclarationActResource(Correcting correcting, Withdrawing withdrawing, AcceptingLateReplies accepting) {
        this.correcting = correcting;
        this.withdrawing = withdrawing;
        this.accepting = accepting;
    }

    @POST
    @Path("/corrections")
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.CONFERENCE_SECRETARY,
        Roles.ADMINISTRATOR
    })
    @Idempotent
    @Operation(summary = "Correct the declaration that stands", description = """
                    Records a new version, with a receipt of its own, which replaces it and keeps the reason. What is left out stays. \
                    Corrected by the secretariat, it keeps its day of receipt unless another is given; units that a delegate corrects \
                    count as received today. Judged like a declaration. With validateOnly=true nothing is recorded. Roles: \
                    member-state-delegate (own State), member-focal-point (own Sector Member), conference-secretary, administrator.""")
    @APIResponse(responseCode = "201", description = "The new version, with its address and ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "No such declaration, or not yours")
    @APIResponse(responseCode = "409", description = "It does not stand any more, or classes are fixed (CS 161E, 161H)")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "Nothing would change, no class of the scale (CV 468), or not allowed at this stage")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<DeclarationView> correct(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewCorrection body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        return switch (correcting.correct(id, ifMatch, body, validateOnly)) {
            case Answer.Refused(var problem) -> throw problem.toException();
            case Answer.Accepted(var call, var made) -> Recorded.answer(call, made, validateOnly);
        };
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.CONFERENCE_SECRETARY,
        Roles.ADMINISTRATOR
    })
    @Idempotent
    @Operation(summary = "Withdraw the declaration that stands", description = """
                    The contributor counts as silent from then on, until it declares again; the declaration stays on record. The \
                    secretariat gives the reference of the letter that asks for it. Not after the definitive day (CS 161E, 161H). \
                    With validateOnly=true nothing is recorded. Roles: member-state-delegate (own State), member-focal-point (own \
                    Sector Member), conference-secretary, administrator.""")
    @APIResponse(responseCode = "201", description = "The declaration, withdrawn, with its new ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "No such declaration, or not yours")
    @APIResponse(responseCode = "409", description = "It does not stand any more, or classes are fixed (CS 161E, 161H)")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "422", description = "The letter's details are missing, or given by the contributor")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<DeclarationView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        var after = withdrawing.withdraw(id, ifMatch, body, validateOnly);
        return Recorded.answer(after.call(), after.known(), validateOnly);
    }

    @POST
    @Path("/acceptances")
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Let a late declaration count", description = """
                    A declaration that came after the deadline is kept and counted apart until the secretariat accepts it, with a reason. \
                    After the definitive day only an increase can be accepted (CS 165B); any other finds the class kept (CS 161F, 161I). \
                    With validateOnly=true nothing is recorded. Roles: conference-secretary, administrator.""")
    @APIResponse(responseCode = "201", description = "The declaration, accepted, with its new ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "No such declaration")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is not late, is accepted already, does not stand any more, or finds the class kept (CS 161F, 161I)")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<DeclarationView> accept(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAcceptance body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        var after = accepting.accept(id, ifMatch, body, validateOnly);
        return Recorded.answer(after.call(), after.known(), validateOnly);
    }
}
