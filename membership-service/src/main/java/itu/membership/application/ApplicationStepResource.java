package itu.membership.application;

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
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewAdmission;
import itu.membership.application.ApplicationPayloads.NewDecision;
import itu.membership.application.ApplicationPayloads.NewWithdrawal;
import itu.membership.application.rules.StepKind;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** What people do with applications: approve, refuse, object, withdraw, admit. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Path("/applications/{id}")
@Tag(name = "Applications")
@RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class ApplicationStepResource {
    private final Deciding deciding;
    private final Withdrawing withdrawing;
    private final AdmittingApplicant admitting;
    private final ShowingApplications showing;

    ApplicationStepResource(
            Deciding deciding, Withdrawing withdrawing, AdmittingApplicant admitting, ShowingApplications showing) {
        this.deciding = deciding;
        this.withdrawing = withdrawing;
        this.admitting = admitting;
        this.showing = showing;
    }

    @POST
    @Path("/approvals")
    @Idempotent
    @Operation(summary = "Approve an application", description = """
                    By the Member State of the applicant's headquarters (CV 233, CV 234, Resolution 169); a direct application as well, \
                    and after an objection. The secretariat records a letter of the State, or the decision of the Secretary-General on \
                    an organization of CV 231 (CV 235), with its reference. Needs If-Match. With validateOnly=true nothing is recorded. \
                    Roles: member-state-delegate (own State), membership-officer, administrator.""")
    @APIResponse(responseCode = "201", description = "The application, approved, with its new ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "`application-not-found`: unknown, or your State has no say")
    @APIResponse(responseCode = "409", description = "`application-step-not-possible`: it is decided")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: something happened to it meanwhile")
    @APIResponse(responseCode = "422", description = "`application-step-invalid`: details of the letter do not fit")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ApplicationView> approve(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDecision body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return decided(id, ifMatch, StepKind.APPROVED, body, validateOnly, uri);
    }

    @POST
    @Path("/refusals")
    @Idempotent
    @Operation(summary = "Refuse an application", description = """
                    With a reason, by whoever could approve it; what a Member State refuses is not processed (CV 233). A running direct \
                    application cannot be refused: the State objects. Needs If-Match. With validateOnly=true nothing is recorded. \
                    Roles: member-state-delegate (own State), membership-officer, administrator.""")
    @APIResponse(responseCode = "201", description = "The application, refused, with its new ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "`application-not-found`: unknown, or your State has no say")
    @APIResponse(
            responseCode = "409",
            description = "`application-step-not-possible`: it is decided, or takes objections only (CV 234B)")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: something happened to it meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`application-step-invalid`: the reason is missing, or details of the letter do not fit")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ApplicationView> refuse(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDecision body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return decided(id, ifMatch, StepKind.REFUSED, body, validateOnly, uri);
    }

    @POST
    @Path("/objections")
    @Idempotent
    @Operation(summary = "Object to a direct application", description = """
                    With a reason, within four months of being told or four more of being reminded (CV 234B). Its clock stops, and the \
                    applicant is told to turn to its Member State, which may approve or refuse. A letter received in time counts even \
                    when the secretariat enters it later. Needs If-Match. With validateOnly=true nothing is recorded. Roles: \
                    member-state-delegate (own State), membership-officer, administrator.""")
    @APIResponse(responseCode = "201", description = "The application, objected to, with its new ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "`application-not-found`: unknown, or your State has no say")
    @APIResponse(
            responseCode = "409",
            description =
                    "`application-step-not-possible`: it is no direct application, is decided, or the time is over (CV 234B)")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: something happened to it meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`application-step-invalid`: the reason is missing, or details of the letter do not fit")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ApplicationView> object(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDecision body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return decided(id, ifMatch, StepKind.OBJECTED, body, validateOnly, uri);
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed("**")
    @Idempotent
    @Operation(summary = "Withdraw an application", description = """
                    By the applicant's people, at any time before the admission; the secretariat does it for them. Needs If-Match. With \
                    validateOnly=true nothing is recorded. Roles: every signed-in caller for its own, membership-officer, \
                    administrator.""")
    @APIResponse(responseCode = "201", description = "The application, withdrawn, with its new ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "`application-not-found`: unknown, or another's")
    @APIResponse(responseCode = "409", description = "`application-step-not-possible`: refused, withdrawn or admitted")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: something happened to it meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ApplicationView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return ApplicationAnswer.made(
                showing.shown(withdrawing.withdraw(id, ifMatch, body, validateOnly)), validateOnly, uri);
    }

    @POST
    @Path("/admissions")
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Admit an approved applicant", description = """
                    Registers it, or takes the organization named, and makes one membership for each Sector; each awaits its first \
                    payment. The answer tells the fee of each for the rest of the year, from the first day of the month (CV 472, \
                    CV 480A), with source and confidence; no amount where no fee is on record. An exempt organization needs the \
                    Council's decision (CV 476). Needs If-Match. With validateOnly=true nothing is recorded. Roles: \
                    membership-officer, administrator.""")
    @APIResponse(responseCode = "201", description = "The application, admitted, with its new ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be made, and what it would cost")
    @APIResponse(responseCode = "404", description = "`application-not-found`, `organization-not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`application-step-not-possible`: it is not approved; `already-member`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: something happened to it meanwhile")
    @APIResponse(
            responseCode = "422",
            description =
                    "`application-step-invalid`: day or organization do not fit; `exemption-not-founded` (CV 476); "
                            + "`class-too-low`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ApplicationView> admit(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAdmission body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var outcome = admitting.admit(id, ifMatch, body, validateOnly);
        var admission = AdmissionView.of(outcome.admitted(), outcome.exemption());
        return ApplicationAnswer.made(showing.shown(outcome.application(), admission), validateOnly, uri);
    }

    private RestResponse<ApplicationView> decided(
            UUID id, @Nullable String ifMatch, StepKind kind, NewDecision body, boolean validateOnly, UriInfo uri) {
        return ApplicationAnswer.made(
                showing.shown(deciding.decide(id, ifMatch, kind, body, validateOnly)), validateOnly, uri);
    }
}
