package itu.membership.criteria;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.membership.contact.ContactRole;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.organization.OrganizationKind;
import itu.membership.register.AdministrativeRegion;
import itu.membership.register.ItudRegion;
import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @EnumSource(Gap.class)
    void every_gap_is_explained_in_six_languages_with_its_day_and_count(Gap gap) {
        var explained = Explaining.everywhere(Criteria.of(gap, DAY, List.of(ItudRegion.values())), DAY, 70);

        assertThat(explained).containsOnlyKeys("en", "fr", "es", "ar", "ru", "zh");
        assertThat(explained.values())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        text -> assertThat(text).contains("2025-12-31", "70").doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_criterion_is_named(Language language) {
        var criteria = new Criteria(
                Addressee.ORGANIZATION,
                null,
                DAY,
                List.of(ItudRegion.AFR),
                List.of(AdministrativeRegion.values()),
                List.of("KEN"),
                List.of(Category.values()),
                List.of(Sector.values()),
                true,
                List.of("SATELLITE"),
                List.of(OrganizationKind.ACADEMIA),
                ContactRole.DECLARATION_FOCAL_POINT,
                List.of("CHE"),
                List.of("KEN", "FRA"));

        var explained = Explaining.in(language, criteria, DAY, 5);

        assertThat(explained)
                .contains("KEN", "SATELLITE", "ACADEMIA", "DECLARATION_FOCAL_POINT", "2")
                .doesNotContain("{");
    }
}
