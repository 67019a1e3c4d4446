package itu.notification.audience;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import itu.notification.audience.AudiencePayloads.CountRequest;
import itu.notification.audience.AudiencePayloads.Sample;
import itu.notification.audience.AudiencePayloads.SampleRequest;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** Counts and samples audiences before anything is sent. Nothing is kept. */
@Path("/audiences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audiences", description = "Whom a campaign addresses: counted, sampled, frozen")
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "`unauthorized`")
@APIResponse(responseCode = "403", description = "`forbidden`")
class AudienceResource {
    private static final int USUAL_SAMPLE = 10;

    private final Audiences audiences;
    private final Groups groups;

    AudienceResource(Audiences audiences, Groups groups) {
        this.audiences = audiences;
        this.groups = groups;
    }

    /** How many letters a step would send, each mailbox counted once. */
    @POST
    @Path("/counts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Count whom an audience reaches now", description = """
                    Letters by group, language and ITU-D region, each mailbox counted once under the first group that leads to it; \
                    addressees without a mailbox; mailboxes that further groups lead to; mailboxes that are suppressed. \
                    Roles: outreach-officer, conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The counts; those by group add up to mailboxes")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`: a member or a kind that is not known is named")
    @APIResponse(responseCode = "422", description = "`audience-invalid`: the errors say which member cannot be used")
    public AudienceCount count(@Valid @NotNull CountRequest body) {
        return audiences.count(body.audience(), body.roles(), body.subject());
    }

    /** Some recipients with what fills their placeholders. */
    @POST
    @Path("/samples")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Show some of those whom an audience reaches now", description = """
                    Up to 100, in the order in which they would be numbered. \
                    Roles: outreach-officer, conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The sample")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`: a member or a kind that is not known is named")
    @APIResponse(responseCode = "422", description = "`audience-invalid`: the errors say which member cannot be used")
    public Sample sample(@Valid @NotNull SampleRequest body) {
        var limit = body.limit() == null ? USUAL_SAMPLE : body.limit();
        return new Sample(audiences.sample(body.audience(), body.roles(), limit));
    }

    /** The groups of the register, named in the reader's language. */
    @GET
    @Path("/groups")
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List the groups that can be addressed, and how large they are today", description = """
                    Member States, members by category and Sector, organizations by what they are; named in the reader's language. \
                    Roles: outreach-officer, conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The groups")
    public AudiencePayloads.Groups groups() {
        return new AudiencePayloads.Groups(groups.now(ReaderLanguage.current()));
    }
}
