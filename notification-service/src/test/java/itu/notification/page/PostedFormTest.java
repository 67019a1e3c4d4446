package itu.notification.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import itu.platform.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostedFormTest {
    @Test
    void fields_are_read_in_every_script_and_several_times() {
        var form = PostedForm.read("a=%D8%B4+x&b=1&b=2&c=&d");

        assertThat(form.values())
                .containsEntry("a", List.of("ش x"))
                .containsEntry("b", List.of("1", "2"))
                .containsEntry("c", List.of(""))
                .doesNotContainKey("d");
    }

    @Test
    void what_a_database_cannot_hold_is_left_out_and_line_ends_become_one() {
        assertThat(PostedForm.read("a=x%00y%0D%0Az%07").first("a")).isEqualTo("xy\nz");
    }

    @Test
    void content_that_is_none_is_refused() {
        assertThatThrownBy(() -> PostedForm.read("a=%zz")).isInstanceOf(ProblemException.class);
    }
}
