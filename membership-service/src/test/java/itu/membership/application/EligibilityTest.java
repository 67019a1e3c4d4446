package itu.membership.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import itu.membership.application.rules.ApplicantKind;
import itu.membership.application.rules.ApplicantKind.Standing;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.organization.OrganizationKind;

import static org.assertj.core.api.Assertions.assertThat;

class EligibilityTest {
    private static final int LIMIT = 250;

    private static final Map<Category, Set<Standing>> OPEN = Map.of(
            Category.SECTOR_MEMBER,
            Set.of(
                    Standing.ENTITY_OF_CV_229,
                    Standing.ENTITY_OF_CV_230,
                    Standing.ORGANIZATION_OF_CV_231,
                    Standing.UNIVERSITY),
            Category.ASSOCIATE,
            Set.of(
                    Standing.ENTITY_OF_CV_229,
                    Standing.ENTITY_OF_CV_230,
                    Standing.ORGANIZATION_OF_CV_231,
                    Standing.UNIVERSITY),
            Category.SME_ASSOCIATE,
            Set.of(Standing.ENTITY_OF_CV_229, Standing.ENTITY_OF_CV_230),
            Category.ACADEMIA,
            Set.of(Standing.UNIVERSITY),
            Category.EXEMPT_ORGANIZATION,
            Set.of(Standing.ORGANIZATION_OF_CV_231));

    static Stream<Arguments> every_kind_and_category() {
        return Arrays.stream(ApplicantKind.values())
                .flatMap(kind -> Arrays.stream(Category.values()).map(category -> Arguments.of(kind, category)));
    }

    @ParameterizedTest
    @MethodSource("every_kind_and_category")
    void a_category_is_open_to_the_kinds_that_the_basic_texts_name(ApplicantKind kind, Category category) {
        assertThat(Eligibility.breaches(form(kind, category, null), LIMIT).isEmpty())
                .isEqualTo(OPEN.getOrDefault(category, Set.of()).contains(kind.standing()));
    }

    @ParameterizedTest
    @MethodSource("every_kind_and_category")
    void every_refusal_names_its_provision(ApplicantKind kind, Category category) {
        assertThat(Eligibility.breaches(form(kind, category, null), LIMIT))
                .allSatisfy(breach -> assertThat(breach.provision()).matches("(CV|PP Res\\.) .+"));
    }

    @Test
    void an_individual_is_told_so_and_nothing_else() {
        assertThat(Eligibility.breaches(form(ApplicantKind.INDIVIDUAL, Category.SECTOR_MEMBER, null), LIMIT))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.code()).isEqualTo("individuals-cannot-join");
                    assertThat(breach.provision()).isEqualTo("CV 229");
                });
    }

    @ParameterizedTest
    @CsvSource({"0, true, true", "249, true, true", "250, true, false", "249, false, false", "1000, false, false"})
    void a_small_enterprise_stays_below_both_limits(int employees, boolean turnover, boolean open) {
        var form = form(ApplicantKind.OTHER_COMPANY, Category.SME_ASSOCIATE, new SmeDeclaration(employees, turnover));

        assertThat(Eligibility.breaches(form, LIMIT).isEmpty()).isEqualTo(open);
    }

    @Test
    void every_kind_of_the_register_is_a_kind_of_applicant() {
        assertThat(Arrays.stream(OrganizationKind.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ApplicantKind.values())
                        .filter(kind -> kind != ApplicantKind.INDIVIDUAL)
                        .map(Enum::name)
                        .toList());
    }

    private static ApplicationForm form(ApplicantKind kind, Category category, @Nullable SmeDeclaration sme) {
        return new ApplicationForm(
                new Applicant(Map.of("en", "Invented"), null, "XXP", kind, null, null, null, List.of(), true),
                category,
                List.of(new SectorChoice(Sector.D, null)),
                null,
                sme,
                new Contact("office@invented.example", "en"),
                List.of());
    }
}
