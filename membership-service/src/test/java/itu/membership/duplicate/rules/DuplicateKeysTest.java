package itu.membership.duplicate.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateKeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Telecom Ltd.           | EXAMPLE TELECOM LIMITED",
                "Example Telecom, Inc.          | The Example Telecom Company",
                "Telecom Example S.A.           | Télécom Example",
                "Société Exemple Télécom SARL   | Exemple Telecom",
                "Ejemplo Telecom, S.A. de C.V.  | Ejemplo Telecom",
                "Compañía de Ejemplo S. A.      | Ejemplo SA",
                "Beispiel Funk GmbH & Co. KG    | Beispiel-Funk AG",
                "Eksempel Net A/S               | Eksempel Net AS",
                "Przyklad Sp. z o.o.            | Przykład",
                "ООО «Пример Связь»             | Пример Связь",
                "ПАО Пример                     | Пример, АО",
                "示例电信有限公司                | 示例电信股份有限公司",
                "شركة المثال للاتصالات           | المثال للاتصالات ش.م.م",
                "University of Example          | Example University",
                "Ｅｘａｍｐｌｅ Telecom           | Example Telecom"
            })
    void legal_form_accents_and_order_of_words_make_no_difference(String one, String other) {
        assertThat(keys(one, Likeness.SAME_NAME)).isEqualTo(keys(other, Likeness.SAME_NAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Telecom   | Exemple Telecomm",
                "Tele Com Example  | Telecom Example",
                "Phonikom Networks | Fonicom Networks",
                "Пример Связьком   | Примир Связьком"
            })
    void slips_of_the_pen_leave_names_similar(String one, String other) {
        assertThat(keys(one, Likeness.SIMILAR_NAME)).isEqualTo(keys(other, Likeness.SIMILAR_NAME));
        assertThat(keys(one, Likeness.SAME_NAME)).isNotEqualTo(keys(other, Likeness.SAME_NAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Example Telecom | Example Satellite", "Alpha Networks  | Beta Networks", "示例电信有限公司  | 范例电信有限公司"})
    void different_names_share_nothing(String one, String other) {
        assertThat(DuplicateKeys.of(Map.of("en", one), "KEN", null))
                .doesNotContainAnyElementsOf(DuplicateKeys.of(Map.of("en", other), "KEN", null));
    }

    @Test
    void the_same_name_in_another_country_is_another_organization() {
        assertThat(DuplicateKeys.of(Map.of("en", "Example Telecom"), "KEN", null))
                .doesNotContainAnyElementsOf(DuplicateKeys.of(Map.of("en", "Example Telecom"), "UGA", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://telecom.example",
                "http://www.telecom.example/about",
                "https://WWW.Telecom.example.",
                "https://telecom.example:8443/?q=1"
            })
    void a_website_counts_by_its_host(String website) {
        assertThat(values(website)).containsExactly("telecom.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "http://exa mple", "nonsense"})
    void an_address_without_a_host_has_no_key(String website) {
        assertThat(values(website)).isEmpty();
    }

    @Test
    void a_name_in_any_language_finds_the_entry() {
        var entry = DuplicateKeys.of(Map.of("en", "Example Telecom", "fr", "Exemple Télécom"), "KEN", null);

        assertThat(entry).containsAll(DuplicateKeys.of(Map.of("en", "EXEMPLE TELECOM SA"), "KEN", null));
    }

    @Test
    void a_name_of_nothing_but_a_legal_form_stands_for_itself() {
        assertThat(keys("Company", Likeness.SAME_NAME)).containsExactly("KEN company");
    }

    @Test
    void a_name_without_letters_has_no_key() {
        assertThat(DuplicateKeys.of(Map.of("en", "—"), "KEN", null)).isEmpty();
    }

    @Test
    void short_names_are_not_taken_for_similar() {
        assertThat(keys("Aio", Likeness.SIMILAR_NAME)).isEmpty();
    }

    private static Set<String> keys(String name, Likeness kind) {
        return DuplicateKeys.of(Map.of("en", name), "KEN", null).stream()
                .filter(key -> key.kind() == kind)
                .map(DuplicateKeys.Key::value)
                .collect(Collectors.toSet());
    }

    private static List<String> values(@Nullable String website) {
        return DuplicateKeys.values(DuplicateKeys.of(Map.of(), "KEN", website), Likeness.SAME_WEBSITE);
    }
}
