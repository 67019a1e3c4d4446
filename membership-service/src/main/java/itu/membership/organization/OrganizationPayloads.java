package itu.membership.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.register.PlainText;
import itu.platform.language.Language;

/** What the register of organizations takes and gives. */
public final class OrganizationPayloads {
    private static final String ISO3 = "[A-Z]{3}";
    private static final int LONGEST_NAME = 300;

    /** No line breaks, and nothing that hides characters or turns their direction. */
    public static final String ONE_LINE = "[^" + PlainText.REFUSED + "]*";

    private OrganizationPayloads() {}

    @Schema(name = "OrganizationNames", description = "By official language; English is required")
    public record OrganizationNames(
            @NotBlank @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_LINE)
            String en,

            @Size(min = 1, max = LONGEST_NAME) @Pattern(regexp = ONE_LINE) @Nullable
            String fr,

            @Size(min = 1, max = LONGEST_NAME) @Pattern(regexp = ONE_LINE) @Nullable
            String es,

            @Size(min = 1, max = LONGEST_NAME) @Pattern(regexp = ONE_LINE) @Nullable
            String ar,

            @Size(min = 1, max = LONGEST_NAME) @Pattern(regexp = ONE_LINE) @Nullable
            String ru,

            @Size(min = 1, max = LONGEST_NAME) @Pattern(regexp = ONE_LINE) @Nullable
            String zh) {
        public Map<String, String> byTag() {
            var names = new HashMap<String, String>();
            names.put(Language.EN.tag(), en.strip());
            put(names, Language.FR, fr);
            put(names, Language.ES, es);
            put(names, Language.AR, ar);
            put(names, Language.RU, ru);
            put(names, Language.ZH, zh);
            return Map.copyOf(names);
        }

        private static void put(Map<String, String> names, Language language, @Nullable String name) {
            if (name != null && !name.isBlank()) {
                names.put(language.tag(), name.strip());
            }
        }
    }

    @Schema(name = "NewOrganization", description = "An organization's entry")
    public record NewOrganization(
            @NotNull @Valid OrganizationNames names,

            @Size(min = 1, max = 40) @Pattern(regexp = ONE_LINE) @Nullable
            String acronym,

            @Schema(description = "Seat, ISO 3166-1 alpha-3", examples = "KEN") @NotNull @Pattern(regexp = ISO3)
            String country,

            @NotNull OrganizationKind kind,

            @Schema(description = "Segment of the digital ecosystem, by its code", examples = "SATELLITE")
            @Pattern(regexp = "[A-Z0-9_]{1,40}")
            @Nullable
            String segment,

            @Schema(examples = "https://telecom.example") @Pattern(regexp = "https?://[^\\s<>\"@]{1,300}") @Nullable
            String website,

            @Schema(description = "The company that owns it, an organization of the register") @Nullable
            UUID parent,

            @Schema(
                    description = "Country of the headquarters of its group, ISO 3166-1 alpha-3 (Resolution 170)",
                    examples = "FRA")
            @Pattern(regexp = ISO3)
            @Nullable
            String groupHeadquarters,

            @Schema(description = "Made up for a demonstration or a test", defaultValue = "false")
            boolean synthetic) {
        public OrganizationEntry entry() {
            return new OrganizationEntry(
                    names.byTag(), acronym, country, kind, segment, website, groupHeadquarters, synthetic);
        }
    }

    @Schema(
            name = "RegistrationRehearsal",
            description = "The organization would be registered; these entries may be the same one")
    public record Rehearsal(List<PossibleDuplicate> possibleDuplicates) {}

    @Schema(name = "Organization", description = "An entry of the register of organizations")
    public record OrganizationView(
            UUID id,

            @Schema(description = "Code as a Sector Member, from its first admission on", examples = "SM00001")
            @Nullable
            String sectorMember,

            @Schema(description = "Name in the language of Accept-Language, else English")
            String name,

            @Schema(description = "Names by language tag, BCP 47")
            Map<String, String> names,

            @Nullable String acronym,

            @Schema(description = "Seat, ISO 3166-1 alpha-3", examples = "KEN")
            String country,

            OrganizationKind kind,
            @Nullable String segment,
            @Nullable String website,
            @Nullable UUID parent,
            @Nullable String groupHeadquarters,

            @Schema(description = "System it was imported from") @Nullable
            String source,

            @Schema(description = "Its key there") @Nullable String externalKey,

            @Schema(description = "The organization of which it is an alias") @Nullable
            UUID mergedInto,

            @Schema(description = "The id that was asked for, an alias of this organization") @Nullable
            UUID alias,

            @Schema(description = "Made up for a demonstration or a test")
            boolean synthetic,

            @Schema(
                    description =
                            "Of a new entry only: those on record that may be the same organization, the likeliest first")
            @Nullable
            List<PossibleDuplicate> possibleDuplicates) {
        /** The organization just entered, with the entries that may be the same one. */
        static OrganizationView entered(
                Organization organization, List<PossibleDuplicate> possibleDuplicates, Language language) {
            return of(organization, organization.id(), possibleDuplicates, language);
        }

        public static OrganizationView of(Organization organization, Language language) {
            return of(organization, organization.id(), language);
        }

        /** The organization as answered to whoever asked for an id, its own or an alias's. */
        public static OrganizationView of(Organization organization, UUID asked, Language language) {
            return of(organization, asked, null, language);
        }

        private static OrganizationView of(
                Organization organization,
                UUID asked,
                @Nullable List<PossibleDuplicate> possibleDuplicates,
                Language language) {
            var entry = organization.entry();
            return new OrganizationView(
                    organization.id(),
                    organization.sectorMemberCode().orElse(null),
                    entry.name(language),
                    entry.names(),
                    entry.acronym(),
                    entry.country(),
                    entry.kind(),
                    entry.segment(),
                    entry.website(),
                    organization.parent(),
                    entry.groupHeadquarters(),
                    organization.source(),
                    organization.externalKey(),
                    organization.mergedInto(),
                    asked.equals(organization.id()) ? null : asked,
                    entry.synthetic(),
                    possibleDuplicates);
        }
    }
}
