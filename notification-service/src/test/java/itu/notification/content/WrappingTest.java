package itu.notification.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrappingTest {
    @Test
    void a_line_ends_at_a_space_before_column_72() {
        var wrapped = Wrapping.wrap("word ".repeat(40), "", "");

        assertThat(wrapped.lines()).allSatisfy(line -> assertThat(line.length()).isBetween(1, 72));
        assertThat(wrapped.replace('\n', ' ')).isEqualTo("word ".repeat(40).strip());
    }

    @Test
    void what_has_no_space_is_not_broken() {
        var address = "https://x.example/" + "a".repeat(90);

        assertThat(Wrapping.wrap("See <" + address + "> now", "", "")).contains("<" + address + ">");
    }

    @Test
    void ideographs_take_two_columns_and_no_line_begins_with_a_full_stop() {
        var wrapped = Wrapping.wrap("请通报会费等级。".repeat(20), "", "");

        assertThat(wrapped.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(36));
        assertThat(wrapped.lines()).noneMatch(line -> line.startsWith("。"));
        assertThat(wrapped.replace("\n", "")).isEqualTo("请通报会费等级。".repeat(20));
    }

    @Test
    void an_item_is_indented_behind_its_mark() {
        assertThat(Wrapping.wrap("word ".repeat(20), "- ", "  ").lines().skip(1))
                .allSatisfy(line -> assertThat(line).startsWith("  word"));
    }
}
