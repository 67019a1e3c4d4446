package itu.membership.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.membership.application.rules.ApplicantKind;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FormShapeTest {
    private static final SmeDeclaration SMALL = new SmeDeclaration(12, true);
    private static final String GROUP = "ITU-T SG 17";

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(Category.SECTOR_MEMBER, sectors("D=1/8", "R=1/2", "T=40"), null, null, List.of()),
                arguments(Category.SECTOR_MEMBER, sectors("D"), null, null, List.of()),
                arguments(Category.SECTOR_MEMBER, sectors(), null, null, List.of("sector-missing")),
                arguments(Category.SECTOR_MEMBER, sectors("D", "D"), null, null, List.of("sector-twice")),
                arguments(Category.SECTOR_MEMBER, sectors("D"), GROUP, null, List.of("no-study-group")),
                arguments(Category.SECTOR_MEMBER, sectors("D"), null, SMALL, List.of("no-size")),
                arguments(Category.ASSOCIATE, sectors("T"), GROUP, null, List.of()),
                arguments(Category.ASSOCIATE, sectors("T"), null, null, List.of("study-group-missing")),
                arguments(Category.ASSOCIATE, sectors("T", "R"), GROUP, null, List.of("one-sector-only")),
                arguments(Category.ASSOCIATE, sectors("T=1/2"), GROUP, null, List.of("no-units")),
                arguments(Category.SME_ASSOCIATE, sectors("T"), GROUP, SMALL, List.of()),
                arguments(Category.SME_ASSOCIATE, sectors("T"), GROUP, null, List.of("size-missing")),
                arguments(Category.ACADEMIA, sectors(), null, null, List.of()),
                arguments(Category.ACADEMIA, sectors("D"), null, null, List.of("no-sector")),
                arguments(Category.EXEMPT_ORGANIZATION, sectors("D", "R"), null, null, List.of()),
                arguments(Category.EXEMPT_ORGANIZATION, sectors("D=1/2"), null, null, List.of("no-units")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_holds_what_its_category_needs_and_nothing_else(
            Category category,
            List<SectorChoice> sectors,
            @Nullable String studyGroup,
            @Nullable SmeDeclaration sme,
            List<String> faults) {
        var form = new ApplicationForm(
                new Applicant(
                        Map.of("en", "Invented"),
                        null,
                        "XXP",
                        ApplicantKind.OTHER_COMPANY,
                        null,
                        null,
                        null,
                        List.of(),
                        true),
                category,
                sectors,
                studyGroup,
                sme,
                new Contact("office@invented.example", "en"),
                List.of());

        assertThat(FormShape.faults(form)).extracting(FieldError::code).isEqualTo(faults);
    }

    private static List<SectorChoice> sectors(String... written) {
        return Arrays.stream(written)
                .map(text -> text.split("="))
                .map(parts -> new SectorChoice(Sector.valueOf(parts[0]), parts.length == 1 ? null : parts[1]))
                .toList();
    }
}
