package itu.notification.mail;

import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "é",
                "Appel à déclarations pour la période 2028-2031, à l'attention des États Membres de l'Union",
                "Циркулярное письмо о выборе класса взносов государствами-членами на период 2028–2031 годов",
                "رسالة معممة بشأن اختيار فئة المساهمة للفترة 2028-2031 موجهة إلى الدول الأعضاء في الاتحاد",
                "关于成员国选择2028-2031年会费等级的通函，请于全权代表大会召开前四周答复秘书长并说明理由和依据",
                "a😀b😀c😀d😀e😀f😀g😀h😀i😀j😀k😀l😀m😀n😀o😀p😀q😀r😀s😀t😀u😀v😀w😀x😀y😀z"
            })
    void a_reader_gets_the_text_back_and_no_word_is_too_long(String text) throws Exception {
        var words = EncodedWords.of(text);

        assertThat(MimeUtility.decodeText(words)).isEqualTo(text);
        assertThat(words.split(" ")).allSatisfy(word -> {
            assertThat(word).hasSizeLessThanOrEqualTo(75);
            assertThat(MimeUtility.decodeWord(word)).doesNotContain("\uFFFD");
        });
    }
}
