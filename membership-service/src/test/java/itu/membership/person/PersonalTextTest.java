package itu.membership.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Synthetic Person 1",
                "D’Arcy-O'Neil, Jr.",
                "Nguyễn Văn Á",
                "شخص اصطناعي",
                "می‌خواهم",
                "Синтетическое лицо",
                "合成人员",
                "संश्लेषित व्यक्ति",
                "ʿAbd al-Raḥmān",
                "3rd Secretary (invented)"
            })
    void names_of_any_script_are_names(String name) {
        assertThat(PersonalText.name(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd()",
                "+1",
                "-Name",
                "@name",
                "name@host.example",
                "12",
                "a\tb",
                "a\nb",
                "a\u0000b",
                "a\u202eb",
                "a\u2028b",
                "<b>x</b>",
                "a\ud83d\ude00",
                "a=b",
                " x"
            })
    void what_is_no_name_is_refused(String name) {
        assertThat(PersonalText.name(name)).isFalse();
    }

    @Test
    void a_name_has_two_hundred_characters_at_most() {
        assertThat(PersonalText.name("x".repeat(200))).isTrue();
        assertThat(PersonalText.name("x".repeat(201))).isFalse();
    }

    @Test
    void texts_are_kept_composed_and_without_blanks_around() {
        assertThat(PersonalText.kept("  Zoe\u0301 ")).isEqualTo("Zo\u00e9");
        assertThat(PersonalText.kept("   ")).isNull();
        assertThat(PersonalText.kept(null)).isNull();
    }

    @Test
    void a_latin_name_is_in_latin_script() {
        assertThat(PersonalText.latinName("Nguyễn, J. (2)")).isTrue();
        assertThat(PersonalText.latinName("Лицо")).isFalse();
    }

    @Test
    void a_telephone_number_is_international() {
        assertThat(PersonalText.phone("+41 22 730 51 11")).isTrue();
        assertThat(PersonalText.phone("+1 (202) 555-0101")).isTrue();
        assertThat(PersonalText.phone("022 730 51 11")).isFalse();
        assertThat(PersonalText.phone("+41 22 555 ext. 7")).isFalse();
    }

    @Test
    void a_topic_is_a_short_designation() {
        assertThat(PersonalText.topic("ITU-T SG5")).isTrue();
        assertThat(PersonalText.topic("Q.2/1, Resolution 37 (WTDC)")).isTrue();
        assertThat(PersonalText.topic("=1")).isFalse();
        assertThat(PersonalText.topic("x".repeat(61))).isFalse();
    }
}
