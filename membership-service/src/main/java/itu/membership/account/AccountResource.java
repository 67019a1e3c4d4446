package itu.membership.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** One page of facts per Member State, member or partner. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/accounts")
@Tag(name = "Accounts", description = "What is known of a Member State, a member or a partner across the services")
@RunOnVirtualThread
class AccountResource {
    private static final int TAG_BYTES = 16;

    private final FindingAccounts finding;
    private final ReadingAccounts reading;
    private final ObjectMapper json;

    AccountResource(FindingAccounts finding, ReadingAccounts reading, ObjectMapper json) {
        this.finding = finding;
        this.reading = reading;
        this.json = json;
    }

    @GET
    @Path("/{account}")
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
    @Operation(summary = "Read an account", description = """
                    Memberships and mailboxes from this service's record; replies, classes, calls, conferences and authorizations
                    as contribution-service told them, each section with the instant up to which it is known. A section that no
                    service tells says `available: false` and why. Decide nothing on it: the service that told a fact may know
                    more by now. An alias gives the account of the organization it stands for. Roles: membership-officer,
                    finance-officer, outreach-officer, partnership-officer, auditor, administrator; member-state-delegate its own
                    Member State; member-focal-point its own organization. Another's is 404.""")
    @APIResponse(
            responseCode = "200",
            description = "The account; the weak `ETag` changes with its content, not with the instants of knowledge")
    @APIResponse(responseCode = "304", description = "Its content is that of the tag in `If-None-Match`")
    @APIResponse(responseCode = "404", description = "`account-not-found`: unknown, or another one's")
    public RestResponse<AccountView> one(
            @Parameter(
                            description =
                                    "ISO 3166-1 alpha-3 of a Member State, a Sector Member's code, or an organization's id",
                            example = "CHE")
                    String account,
            Request request) {
        var view = reading.of(finding.required(account));
        var tag = new EntityTag(digest(view), true);
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? RestResponse.ResponseBuilder.<AccountView>create(RestResponse.Status.NOT_MODIFIED)
                        .tag(tag)
                        .build()
                : RestResponse.ResponseBuilder.ok(view).tag(tag).build();
    }

    private String digest(AccountView view) {
        ObjectNode content = json.valueToTree(view);
        content.forEach(section -> {
            if (section instanceof ObjectNode members) {
                members.remove("knownUpTo");
            }
        });
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(ReaderLanguage.current().tag().getBytes(StandardCharsets.UTF_8));
            var hash = sha256.digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
