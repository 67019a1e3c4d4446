package itu.membership.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
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

import itu.membership.organization.Organizations;
import itu.membership.partner.PartnerPayloads.PartnerView;
import itu.membership.partner.PartnerPayloads.ThemeList;
import itu.membership.partner.PartnerPayloads.ThemeView;
import itu.membership.register.ItudRegion;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** Partners and funding sources, found by what they give, for what and where. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/partners")
@Tag(name = "Partners")
@RunOnVirtualThread
class PartnerResource {
    private static final String BEGINNING = "00000000-0000-0000-0000-000000000000";

    private final PartnerProfiles profiles;
    private final Themes themes;
    private final Organizations organizations;
    private final Cursors cursors;
    private final BusinessClock clock;

    PartnerResource(
            PartnerProfiles profiles,
            Themes themes,
            Organizations organizations,
            Cursors cursors,
            BusinessClock clock) {
        this.profiles = profiles;
        this.themes = themes;
        this.organizations = organizations;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.MEMBERSHIP_OFFICER,
        Roles.PARTNERSHIP_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "Find partners and funding sources for a theme and a place", description = """
                    Those whose priorities hold on the day `validAt` (today when absent). A partner without geographic priority
                    fits every place; one with priority for a region fits the Member States of it. Roles: membership-officer,
                    partnership-officer, outreach-officer, finance-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "A page of partners")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<PartnerView> list(
            @Parameter(schema = @Schema(implementation = FundingKind.class)) @QueryParam("kind") @Nullable String kind,
            @Parameter(schema = @Schema(implementation = Instrument.class)) @QueryParam("instrument") @Nullable
                    String instrument,
            @Parameter(description = "Code of a theme", example = "CONNECT") @QueryParam("theme") @Nullable
                    String theme,
            @Parameter(schema = @Schema(implementation = ItudRegion.class)) @QueryParam("region") @Nullable
                    String region,
            @Parameter(description = "ISO 3166-1 alpha-3", example = "KEN")
                    @QueryParam("memberState")
                    @Pattern(regexp = "[A-Z]{3}")
                    @Nullable
                    String memberState,
            @Parameter(
                            description = "Day on which the priorities hold; today when absent",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var day = QueryValues.date("validAt", validAt);
        var query = new PartnerQuery(
                day == null ? clock.today() : day,
                QueryValues.code("kind", kind, FundingKind.class),
                QueryValues.code("instrument", instrument, Instrument.class),
                theme,
                QueryValues.code("region", region, ItudRegion.class),
                memberState,
                UUID.fromString(after == null ? BEGINNING : after.getFirst()));
        var language = ReaderLanguage.current();
        return cursors.page(
                        profiles.matching(query, limit + 1),
                        limit,
                        profile -> List.of(profile.organization().toString()))
                .map(profile -> PartnerView.of(profile, organizations.canonical(profile.organization()), language));
    }

    @GET
    @Path("/themes")
    @RolesAllowed("**")
    @Operation(
            summary = "List the themes that partners give priority to",
            description =
                    "The focus areas of Partner2Connect, and the outcomes of ITU-D with the Sustainable Development Goals"
                            + " and WSIS action lines they serve. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The themes, names in the language of Accept-Language")
    public ThemeList themes() {
        var language = ReaderLanguage.current();
        return new ThemeList(themes.all().stream()
                .map(theme -> ThemeView.of(theme, language))
                .toList());
    }
}
