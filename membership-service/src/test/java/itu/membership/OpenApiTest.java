package itu.membership;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.CommittedDocument;
import itu.local.test.SuiteInfrastructure;

import static io.restassured.RestAssured.given;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class OpenApiTest {

    @Test
    void the_committed_document_is_what_the_code_says() {
        var document =
                given().get("/q/openapi").then().statusCode(200).extract().asString();

        CommittedDocument.check("docs/api/openapi/membership-service.yaml", document);
    }
}
