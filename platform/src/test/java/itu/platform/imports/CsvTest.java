package itu.platform.imports;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.platform.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvTest {
    private static final Set<String> COLUMNS = Set.of("code", "name");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name\nCHE,Swiss",
                "\ufeffcode;name\r\nCHE;Swiss\r\n",
                "code\tname\nCHE\tSwiss\n",
                "\"code\" , name \nCHE, Swiss ",
                "code;name;rest\n\nCHE;Swiss"
            })
    void a_file_is_read_as_people_send_it(String file) {
        assertThat(Csv.read(file, COLUMNS, 10)).singleElement().satisfies(row -> {
            assertThat(row.get("code")).isEqualTo("CHE");
            assertThat(row.get("name")).isEqualTo("Swiss");
            assertThat(row.get("rest")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code\nCHE",
                "code,name,name\nCHE,a,b",
                "code,name, name\nCHE,a,b",
                "code,name\nCHE,a\u0000b",
                "code,name\nCHE,Swiss,more",
                "code,name\nCHE,\"Swiss",
                "code,name\nCHE,Sui\ufffdse",
                "code,name\nCHE,1\nFRA,2\nDEU,3"
            })
    void a_file_that_cannot_be_trusted_is_refused(String file) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Csv.read(file, COLUMNS, 2))
                .satisfies(
                        refusal -> assertThat(refusal.problem().type().slug()).isEqualTo("invalid-csv"));
    }

    @Test
    void a_row_knows_its_line() {
        assertThat(Csv.read("code,name\nCHE,\"two\nlines\"\nFRA,x", COLUMNS, 10))
                .extracting(CsvRow::line)
                .containsExactly(2L, 4L);
    }
}
