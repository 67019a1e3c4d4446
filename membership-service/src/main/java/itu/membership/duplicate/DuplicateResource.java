package itu.membership.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.membership.duplicate.rules.DuplicateKeys;
import itu.membership.identifier.Identifiers;
import itu.membership.identifier.rules.Scheme;
import itu.membership.organization.PossibleDuplicate;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** What to look at before an organization is entered. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations/duplicates")
@Tag(name = "Duplicates")
@RunOnVirtualThread
class DuplicateResource {
    private final SuggestingDuplicates suggesting;
    private final Identifiers identifiers;

    DuplicateResource(SuggestingDuplicates suggesting, Identifiers identifiers) {
        this.suggesting = suggesting;
        this.identifiers = identifiers;
    }

    @Schema(name = "PossibleDuplicateList")
    public record Found(List<PossibleDuplicate> items) {}

    @GET
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Suggest entries that may be the organization one is about to enter", description = """
                    Entries of the same country with the same name, whatever its legal form, accents and order of words, or with
                    one that differs in vowels, doubled letters or blanks only; entries with the same host of the website; and
                    before all others the one that has the same identifier.
                    At most twenty, those with the most in common first; an alias is shown as what it stands for.
                    Roles: membership-officer, partnership-officer, outreach-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The entries, each with the reasons")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    public Found of(
            @Parameter(description = "Name in any of the six languages", example = "Example Telecom")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 300)
                    String name,
            @Parameter(description = "Seat, ISO 3166-1 alpha-3", example = "KEN")
                    @QueryParam("country")
                    @NotNull
                    @Pattern(regexp = "[A-Z]{3}")
                    String country,
            @Parameter(description = "Website", example = "https://telecom.example")
                    @QueryParam("website")
                    @Size(max = 310)
                    @Nullable
                    String website,
            @Parameter(
                            description = "Register that names it; given together with `identifier`",
                            schema = @Schema(implementation = Scheme.class))
                    @QueryParam("scheme")
                    @Nullable
                    String scheme,
            @Parameter(description = "Its name there, however written", example = "01ggx4157")
                    @QueryParam("identifier")
                    @Size(max = 100)
                    @Nullable
                    String identifier) {
        var register = QueryValues.code("scheme", scheme, Scheme.class);
        Optional<UUID> identified = register == null || identifier == null
                ? Optional.empty()
                : identifiers.organizationOf(register, identifier);
        return new Found(suggesting.sharing(DuplicateKeys.of(Map.of("", name), country, website), identified));
    }
}
