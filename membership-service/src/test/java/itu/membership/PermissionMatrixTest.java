package itu.membership;

import java.net.URI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import itu.local.test.PermissionMatrix;
import itu.local.test.SuiteInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class PermissionMatrixTest {
    @Test
    void every_operation_stands_in_the_matrix() {
        assertThat(matrix().differences()).isEmpty();
    }

    @Test
    void every_role_gets_exactly_what_the_matrix_promises() {
        assertThat(matrix().violations(URI.create(RestAssured.baseURI + ":" + RestAssured.port)))
                .isEmpty();
    }

    private static PermissionMatrix matrix() {
        var document = RestAssured.get("/q/openapi?format=json").jsonPath();
        return PermissionMatrix.read("docs/security/membership-service.permissions", document.getMap("paths"));
    }
}
