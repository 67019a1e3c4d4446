package itu.membership.duplicate.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Legal forms and filling words of the six languages and their neighbours: they do not tell two organizations apart. */
final class LegalForms {
    private static final Set<String> WORDS = words("""
            ltd limited inc incorporated corp corporation co company llc llp lp plc pllc pty pte bhd sdn kk cic
            sa sas sasu sarl eurl snc sca scs gie ei societe anonyme
            sl slu slp slne sac saa saic srl spa sapa scpa coop ltda eirl sociedad anonima compania limitada
            gmbh ag kg kgaa ohg ev eg ug mbh se nv bv bvba sprl cv vof as asa aps ab oy oyj hf ehf ou uab doo dd ad zao
            oao pao ooo fgup gup mup nko
            ооо оао зао пао ао нао фгуп гуп муп нко тоо жшс тов пат прат ип кк
            общество ограниченнои ограниченной ответственностью акционерное публичное закрытое открытое компания корпорация
            شركه شركة مساهمه محدوده المحدوده ذمم شمم شمل شذمم
            the of and for a an de del la le les du des et l d el los las y e of und der die das
            и в на по с об
            """);

    private static final List<List<String>> PHRASES = Stream.of(
                    "sp z oo",
                    "s de rl",
                    "sa de cv",
                    "s en c",
                    "co ltd",
                    "pty ltd",
                    "pvt ltd",
                    "private limited",
                    "de rl de cv")
            .map(phrase -> List.of(phrase.split(" ")))
            .toList();

    /** Chinese writes no blanks: the form stands at the end of the name. The longest comes first. */
    private static final List<String> SUFFIXES = List.of("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "公司", "集团");

    private LegalForms() {}

    /** How many words from a place on are a legal form or filling; 0 when the word there tells something. */
    static int lengthAt(List<String> words, int place) {
        for (var phrase : PHRASES) {
            var end = place + phrase.size();
            if (end <= words.size() && words.subList(place, end).equals(phrase)) {
                return phrase.size();
            }
        }
        return WORDS.contains(words.get(place)) ? 1 : 0;
    }

    static String withoutSuffix(String word) {
        for (var suffix : SUFFIXES) {
            if (word.endsWith(suffix)) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
