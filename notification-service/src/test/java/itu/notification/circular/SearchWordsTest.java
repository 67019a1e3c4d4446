package itu.notification.circular;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CL-25/36                | cl:* & 25:* & 36:*",
                "Classe de contribution  | classe:* & de:* & contribution:*",
                "会费等级                 | 会:* & 费:* & 等:* & 级:*",
                "فئة المساهمة            | فئة:* & المساهمة:*",
                "'a:* & !b | (c)'        | a:* & b:* & c:*",
                "'&|!():*'               | ''"
            })
    void every_word_is_the_beginning_of_one(String asked, String query) {
        assertThat(SearchWords.query(asked)).isEqualTo(query);
    }
}
