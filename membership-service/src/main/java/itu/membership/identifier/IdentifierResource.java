package itu.membership.identifier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

import itu.membership.identifier.rules.Scheme;
import itu.membership.organization.OrganizationReach;
import itu.membership.organization.Organizations;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Identifiers of an organization in other registers. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations/{organization}/identifiers")
@Tag(name = "Identifiers", description = "Names that other registers have for an organization")
@RunOnVirtualThread
class IdentifierResource {
    private final RecordingIdentifiers recording;
    private final Identifiers identifiers;
    private final Organizations organizations;
    private final OrganizationReach reach;

    IdentifierResource(
            RecordingIdentifiers recording,
            Identifiers identifiers,
            Organizations organizations,
            OrganizationReach reach) {
        this.recording = recording;
        this.identifiers = identifiers;
        this.organizations = organizations;
        this.reach = reach;
    }

    @Schema(name = "NewIdentifier")
    public record NewIdentifier(
            @NotNull Scheme scheme,

            @Schema(
                    description =
                            "As the register writes it; blanks and hyphens of LEI, DUNS and ISNI and the address of ROR are"
                                    + " left out. A national register's number comes after the country and a colon",
                    examples = "https://ror.org/01ggx4157")
            @NotBlank
            @Size(max = 100)
            String value) {}

    @Schema(name = "OrganizationIdentifier")
    public record IdentifierView(
            UUID id,

            @Schema(description = "The organization, or the alias, under whose id it is on record")
            UUID organization,

            Scheme scheme,

            @Schema(examples = "01ggx4157") String value,

            Instant recordedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason) {
        static IdentifierView of(Identifier identifier) {
            return new IdentifierView(
                    identifier.id(),
                    identifier.organization(),
                    identifier.scheme(),
                    identifier.value(),
                    identifier.recordedAt(),
                    identifier.withdrawnAt(),
                    identifier.withdrawnReason());
        }
    }

    @Schema(name = "OrganizationIdentifierList")
    public record Standing(List<IdentifierView> items) {}

    @GET
    @Transactional
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
    @Operation(summary = "List the identifiers of an organization", description = """
                    Those that stand, its aliases' too. Roles: membership-officer, finance-officer, outreach-officer,
                    partnership-officer, auditor, administrator; member-focal-point its own; member-state-delegate those with their
                    seat in its Member State. Another's is 404.""")
    @APIResponse(responseCode = "200", description = "The identifiers by scheme")
    @APIResponse(responseCode = "404", description = "`organization-not-found`: unknown, or another one's")
    public Standing list(UUID organization) {
        var family = organizations.family(reach.required(organization).id());
        return new Standing(
                identifiers.standing(family).stream().map(IdentifierView::of).toList());
    }

    @GET
    @Path("/{identifier}")
    @Transactional
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Read an identifier of an organization",
            description = "Withdrawn ones too. Roles: membership-officer, partnership-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The identifier; `ETag` is its version")
    @APIResponse(responseCode = "404", description = "`organization-not-found`, `identifier-not-found`")
    public RestResponse<IdentifierView> one(UUID organization, UUID identifier) {
        var family = organizations.family(reach.required(organization).id());
        return answer(identifiers.required(family, identifier));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Record an identifier of an organization", description = """
                    The form is checked for every scheme, and the check digits of LEI (ISO 17442), ISNI (ISO 27729) and ROR. A
                    value belongs to one organization: when another one has it, the answer names it, and the two may be
                    duplicates. Roles: membership-officer, partnership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = IdentifierView.class)))
    @APIResponse(responseCode = "204", description = "Dry run: it would be recorded")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`organization-not-found`")
    @APIResponse(responseCode = "409", description = "`identifier-taken`, with the organization that has it")
    @APIResponse(
            responseCode = "422",
            description = "`identifier-invalid`: wrong form or check digits; `idempotency-key-reused`")
    public RestResponse<IdentifierView> record(
            UUID organization,
            @Valid @NotNull NewIdentifier body,
            @Parameter(description = "Check only, write nothing") @QueryParam("validateOnly") @DefaultValue("false")
                    boolean validateOnly,
            UriInfo uri) {
        if (validateOnly) {
            recording.rehearse(organization, body.scheme(), body.value());
            return RestResponse.noContent();
        }
        var identifier = recording.record(organization, body.scheme(), body.value());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, IdentifierView.of(identifier))
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUri().getPath() + "organizations/" + identifier.organization() + "/identifiers/"
                                + identifier.id())
                .tag(ETags.of(identifier.version()))
                .build();
    }

    @POST
    @Path("/{identifier}/withdrawals")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Withdraw an identifier that was found wrong", description = """
                    It stays on record as withdrawn; the value is free for another organization. Needs `If-Match` and `X-Reason`.
                    Roles: membership-officer, partnership-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The identifier as withdrawn, and its new ETag")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`: X-Reason is missing, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`organization-not-found`, `identifier-not-found`")
    @APIResponse(responseCode = "409", description = "`identifier-withdrawn-already`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<IdentifierView> withdraw(
            UUID organization,
            UUID identifier,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("X-Reason") @NotBlank @Size(max = 1_000) String reason) {
        return answer(recording.withdraw(organization, identifier, ifMatch, reason));
    }

    private static RestResponse<IdentifierView> answer(Identifier identifier) {
        return RestResponse.ResponseBuilder.ok(IdentifierView.of(identifier))
                .tag(ETags.of(identifier.version()))
                .build();
    }
}
