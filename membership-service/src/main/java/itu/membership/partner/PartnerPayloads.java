package itu.membership.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.organization.Organization;
import itu.membership.organization.OrganizationKind;
import itu.platform.language.Language;

/** What is taken and answered about partners. */
final class PartnerPayloads {
    private PartnerPayloads() {}

    @Schema(name = "NewPartnerProfile")
    public record NewPartnerProfile(
            @NotNull @Valid Priorities priorities,

            @Schema(description = "Where it is known from", examples = "Strategy 2026-2029, page 12 (synthetic)")
            @Size(min = 1, max = 500)
            @Nullable
            String source) {}

    @Schema(name = "PartnerProfile", description = "What an organization gives as a partner or funding source")
    public record ProfileView(
            UUID organization,
            Priorities priorities,
            @Nullable String source,
            Instant recordedAt) {
        static ProfileView of(PartnerProfile profile) {
            return new ProfileView(
                    profile.organization(), profile.priorities(), profile.source(), profile.recordedAt());
        }
    }

    @Schema(name = "Partner", description = "A partner or funding source that fits the question")
    public record PartnerView(
            @Schema(description = "The organization; never an alias")
            UUID organization,

            @Schema(description = "Name in the language of Accept-Language, else English")
            String name,

            @Nullable String acronym,

            @Schema(description = "Seat, ISO 3166-1 alpha-3")
            String country,

            OrganizationKind organizationKind,
            @Nullable String website,
            boolean synthetic,
            Priorities priorities) {
        static PartnerView of(PartnerProfile profile, Organization organization, Language language) {
            var entry = organization.entry();
            return new PartnerView(
                    organization.id(),
                    entry.name(language),
                    entry.acronym(),
                    entry.country(),
                    entry.kind(),
                    entry.website(),
                    entry.synthetic(),
                    profile.priorities());
        }
    }

    @Schema(name = "PartnershipTheme")
    public record ThemeView(
            @Schema(examples = "CONNECT") String code,

            @Schema(
                    description = "FOCUS_AREA of Partner2Connect, or OUTCOME of ITU-D",
                    enumeration = {"FOCUS_AREA", "OUTCOME"})
            String list,

            @Schema(description = "Name in the language of Accept-Language, else English")
            String name,

            @Schema(description = "Sustainable Development Goals it serves, by number")
            List<Integer> sdgs,

            @Schema(description = "Action lines of the World Summit on the Information Society it serves")
            List<String> wsisActionLines,

            String source) {
        static ThemeView of(Themes.Theme theme, Language language) {
            Map<String, String> names = theme.names();
            return new ThemeView(
                    theme.code(),
                    theme.list(),
                    names.getOrDefault(language.tag(), names.getOrDefault(Language.EN.tag(), theme.code())),
                    theme.sdgs(),
                    theme.wsisActionLines(),
                    theme.source());
        }
    }

    @Schema(name = "PartnershipThemeList")
    public record ThemeList(List<ThemeView> items) {}
}
