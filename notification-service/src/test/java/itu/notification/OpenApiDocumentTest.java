package itu.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.CommittedDocument;

import static io.restassured.RestAssured.get;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class OpenApiDocumentTest {
    @Test
    void the_committed_document_says_what_the_code_does() {
        var document = get("/q/openapi").asString();

        CommittedDocument.check("docs/api/openapi/notification-service.yaml", document);
    }
}
