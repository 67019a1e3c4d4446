package itu.membership.organization;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

import itu.membership.organization.OrganizationPayloads.NewOrganization;
import itu.membership.organization.OrganizationPayloads.OrganizationView;
import itu.membership.organization.OrganizationPayloads.Rehearsal;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** The register of organizations. What is not the caller's does not exist for it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations")
@Tag(
        name = "Organizations",
        description = "Legal entities: applicants, members, prospects, partners and funding sources")
@RunOnVirtualThread
class OrganizationResource {
    private final Registering registering;
    private final OrganizationReach reach;
    private final PossibleDuplicates duplicates;

    OrganizationResource(Registering registering, OrganizationReach reach, PossibleDuplicates duplicates) {
        this.registering = registering;
        this.reach = reach;
        this.duplicates = duplicates;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Register an organization", description = """
                    With validateOnly=true nothing is written. Being registered is no membership: members are admitted.
                    What may be the same organization is no obstacle; the answer names it in possibleDuplicates.
                    Roles: membership-officer, partnership-officer, outreach-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    @APIResponse(
            responseCode = "200",
            description =
                    "Dry run: it would be registered; possibleDuplicates are the entries that may be the same one",
            content = @Content(schema = @Schema(implementation = Rehearsal.class)))
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`organization-not-found`: there is no such parent")
    @APIResponse(
            responseCode = "422",
            description =
                    "`country-not-registered`: neither a Member State nor an observer; `segment-unknown`: not one of"
                            + " /ecosystem-segments today; `idempotency-key-reused`")
    public RestResponse<Object> register(
            @Valid @NotNull NewOrganization body,
            @Parameter(description = "Check only, write nothing") @QueryParam("validateOnly") @DefaultValue("false")
                    boolean validateOnly,
            UriInfo uri) {
        if (validateOnly) {
            registering.rehearse(body.entry(), body.parent());
            return RestResponse.ok(new Rehearsal(duplicates.of(body.entry())));
        }
        var alike = duplicates.of(body.entry());
        var organization = registering.enter(body.entry(), body.parent());
        return RestResponse.ResponseBuilder.<Object>create(
                        RestResponse.Status.CREATED,
                        OrganizationView.entered(organization, alike, ReaderLanguage.current()))
                .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "organizations/" + organization.id())
                .tag(ETags.of(organization.version()))
                .build();
    }

    @GET
    @Path("/{organization}")
    @RolesAllowed({
        Roles.MEMBERSHIP_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.PARTNERSHIP_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT
    })
    @Operation(summary = "Read an organization", description = """
                    Roles: membership-officer, finance-officer, outreach-officer, partnership-officer, auditor, administrator;
                    member-focal-point its own; member-state-delegate those with their seat in its Member State. Another's is 404.""")
    @APIResponse(
            responseCode = "200",
            description =
                    "The organization; `ETag` is its version. For the id of an alias it is the organization that the alias"
                            + " stands for, with `Content-Location` and the member `alias`")
    @APIResponse(responseCode = "404", description = "`organization-not-found`: unknown, or another one's")
    public RestResponse<OrganizationView> one(UUID organization, UriInfo uri) {
        var found = reach.required(organization);
        return RestResponse.ResponseBuilder.ok(OrganizationView.of(found, organization, ReaderLanguage.current()))
                .tag(ETags.of(found.version()))
                .header(HttpHeaders.CONTENT_LOCATION, uri.getBaseUri().getPath() + "organizations/" + found.id())
                .build();
    }

    @PUT
    @Path("/{organization}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Correct an organization's entry",
            description = "The whole entry is given. Roles: membership-officer, partnership-officer, administrator.")
    @APIResponse(responseCode = "200", description = "The corrected organization; `ETag` is its new version")
    @APIResponse(responseCode = "404", description = "`organization-not-found`")
    @APIResponse(responseCode = "409", description = "`organization-is-alias`: correct the one that it stands for")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`country-not-registered`, `segment-unknown`, `parent-circle`: it would own itself")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<OrganizationView> correct(
            UUID organization,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewOrganization body) {
        return answer(registering.correct(organization, ifMatch, body.entry(), body.parent()));
    }

    private static RestResponse<OrganizationView> answer(Organization organization) {
        return RestResponse.ResponseBuilder.ok(OrganizationView.of(organization, ReaderLanguage.current()))
                .tag(ETags.of(organization.version()))
                .build();
    }
}
