package itu.membership.savedview;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class SavedListsTest {
    private static final String API = "/api/membership/v1/";

    @Test
    void the_filters_of_a_list_are_its_query_parameters() {
        var api = given().queryParam("format", "json").get("/q/openapi").jsonPath();

        assertThat(SavedLists.FILTERS).allSatisfy((list, filters) -> {
            var parameters = api.<Map<String, Object>>getList("paths.'" + API + list + "'.get.parameters").stream()
                    .filter(parameter -> parameter.get("in").equals("query"))
                    .map(parameter -> parameter.get("name").toString())
                    .filter(name -> !Set.of("limit", "cursor").contains(name))
                    .collect(Collectors.toSet());
            assertThat(filters).isEqualTo(parameters);
        });
    }
}
