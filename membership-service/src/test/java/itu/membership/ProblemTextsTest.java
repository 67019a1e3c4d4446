package itu.membership;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.membership.imports.RowFault;
import itu.platform.language.Language;
import itu.platform.problem.ProblemType;
import itu.platform.problem.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** No refusal is left without words in any of the six languages. */
class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_refusal_has_a_title_and_a_detail(Language language) {
        assertThat(problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(text(problem.slug() + ".title", language)).isNotBlank();
            assertThat(text(problem.slug() + ".detail", language)).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fault_of_a_row_has_a_sentence(Language language) {
        assertThat(RowFault.values())
                .allSatisfy(fault ->
                        assertThat(text("row." + fault.code(), language)).isNotBlank());
    }

    private static String text(String key, Language language) {
        return Texts.format("problems", key, language, Map.of());
    }

    private static Stream<ProblemType> problems() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("itu.membership").stream()
                        .filter(found -> found.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ProblemType.class::cast);
    }
}
