package itu.contribution.receipt;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CanonicalJsonTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void members_stand_in_the_order_of_rfc_8785() throws JsonProcessingException {
        var read = json.readTree("""
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                 "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}""");

        var names = List.copyOf(json.readTree(CanonicalJson.write(read)).properties()).stream()
                .map(member -> member.getValue().textValue().split(" ")[0])
                .toList();

        assertThat(names).containsExactly("Carriage", "One", "Control", "Latin", "Euro", "Emoji:", "Hebrew");
    }

    @Test
    void strings_are_escaped_as_in_rfc_8785() throws JsonProcessingException {
        var read = json.readTree("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\t\\f\\r\"");

        assertThat(CanonicalJson.write(read)).isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\"");
    }

    @Test
    void nested_values_stand_without_space() throws JsonProcessingException {
        var read = json.readTree("{ \"b\" : [ 1 , true , null , { } , [ ] ] , \"a\" : -7 }");

        assertThat(CanonicalJson.write(read)).isEqualTo("{\"a\":-7,\"b\":[1,true,null,{},[]]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "9007199254740993", "-9007199254740993", "123456789012345678901234567890"})
    void numbers_that_need_a_form_of_their_own_are_refused(String number) {
        assertThatThrownBy(() -> CanonicalJson.write(json.readTree(number)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
