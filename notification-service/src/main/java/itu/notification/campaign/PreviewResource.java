package itu.notification.campaign;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

import itu.notification.campaign.PreviewPayloads.Preview;
import itu.notification.campaign.PreviewPayloads.TestMails;
import itu.notification.campaign.PreviewPayloads.TestSend;
import itu.platform.idempotency.Idempotent;
import itu.platform.language.Language;
import itu.platform.security.Roles;

/** Letters shown and tried before they go out. */
@Path("/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
@RunOnVirtualThread
@APIResponse(responseCode = "400", description = "`malformed-request`")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
@APIResponse(responseCode = "404", description = "`not-found`")
@APIResponse(responseCode = "422", description = "`campaign-nobody-to-show`, `campaign-content-not-ready`")
class PreviewResource {
    private final Showing showing;
    private final Testing testing;

    PreviewResource(Showing showing, Testing testing) {
        this.showing = showing;
        this.testing = testing;
    }

    @GET
    @Path("/preview")
    @Operation(summary = "Show a letter as a recipient would get it", description = """
                    In the version that was approved, before that in the present one.""" + CampaignResource.READERS)
    @APIResponse(responseCode = "200", description = "Subject, text and HTML")
    public Preview preview(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Whose values fill it; absent: somebody whom the campaign reaches",
                            example = "CHE")
                    @QueryParam("addressee")
                    @Size(max = 254)
                    @Nullable
                    String addressee,
            @Parameter(description = "Absent: the recipient's", example = "fr")
                    @QueryParam("language")
                    @Pattern(regexp = PreviewPayloads.LANGUAGES)
                    @Nullable
                    String language,
            @Parameter(description = "The letter itself (0) or a reminder")
                    @QueryParam("step")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(12)
                    int step) {
        var shown = showing.letter(id, step, addressee, language == null ? null : Language.ofTag(language));
        return new Preview(
                step,
                shown.edition().content(),
                shown.edition().number(),
                shown.language().tag(),
                shown.addressee(),
                shown.letter().title(),
                shown.letter().sender(),
                shown.letter().text(),
                shown.letter().html());
    }

    @POST
    @Path("/test-sends")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Send a letter to one mailbox as a test", description = """
                    At once, in one language or in all six, marked as a test in its subject and counted nowhere. \
                    Roles: outreach-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "What the mail server answered to each mail")
    @APIResponse(responseCode = "503", description = "No mail server can be reached")
    public RestResponse<TestMails> test(@PathParam("id") UUID id, @Valid @NotNull TestSend body) {
        return RestResponse.ok(new TestMails(testing.send(id, body)));
    }
}
