package itu.notification.upload;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;
import itu.notification.audience.Outreach;
import itu.notification.mailbox.Forgetting;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class UploadErasureTest {
    private static final String API = "/api/notifications/v1/audiences";

    @Test
    void the_holder_sees_the_row_of_a_list_and_once_erased_it_is_counted_but_not_written_to() {
        var mailbox = "holder-" + UUID.randomUUID() + "@uploads.example";
        var list = Outreach.upload(
                        "Guests of the opening",
                        "mailbox,language,name\nHolder%s,en,Somebody Secret\nother@uploads.example,en,Another\n"
                                .formatted(mailbox.substring("holder".length())),
                        false)
                .jsonPath()
                .getString("id");
        var before = Forgetting.exported(mailbox);

        var counts = Forgetting.erased(mailbox);

        assertThat(before.getString("uploadedRecipients[0].list")).isEqualTo("Guests of the opening");
        assertThat(before.getString("uploadedRecipients[0].particulars")).contains("Somebody Secret");
        assertThat(counts.getInt("counts.uploadedRecipients")).isEqualTo(1);
        assertThat(Forgetting.exported(mailbox).getList("uploadedRecipients")).isEmpty();
        assertThat(Outreach.officer().get(API + "/uploads/" + list).jsonPath().getInt("taken"))
                .isEqualTo(2);
        var sample = Outreach.officer()
                .contentType("application/json")
                .body("{\"audience\":{\"sources\":[{\"kind\":\"UPLOADED_LIST\",\"list\":\"%s\"}]}}".formatted(list))
                .post(API + "/samples");
        assertThat(sample.jsonPath().getList("items.mailbox")).containsExactly("other@uploads.example");
        assertThat(sample.asString()).doesNotContain("Secret");
    }
}
