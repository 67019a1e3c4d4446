package itu.contribution;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import itu.local.test.CommittedDocument;
import itu.local.test.SuiteInfrastructure;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class OpenApiTest {
    @Test
    void the_committed_document_is_what_the_code_says() {
        var generated = RestAssured.get("/q/openapi").asString();

        CommittedDocument.check("docs/api/openapi/contribution-service.yaml", generated);
    }
}
