package itu.membership.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.criteria.Addressees;
import itu.membership.criteria.Criteria;
import itu.membership.criteria.Explaining;
import itu.membership.criteria.Gap;
import itu.membership.criteria.Reach;
import itu.membership.criteria.SegmentReach;
import itu.membership.holding.Holding;
import itu.membership.holding.Places;
import itu.membership.register.ItudRegion;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Finds the gaps of a day and explains them. */
@ApplicationScoped
class FindingGaps {
    private static final long HUNDRED = 100;

    private final Addressees addressees;
    private final SegmentReach segments;
    private final Places places;

    FindingGaps(Addressees addressees, SegmentReach segments, Places places) {
        this.addressees = addressees;
        this.segments = segments;
        this.places = places;
    }

    @Transactional
    GapView.All all(Holding holding, @Nullable ItudRegion region) {
        return new GapView.All(Arrays.stream(Gap.values())
                .map(gap -> one(gap, holding, region))
                .toList());
    }

    @Transactional
    GapView one(Gap gap, Holding holding, @Nullable ItudRegion region) {
        var criteria = criteria(gap, holding, region);
        var count = addressees.count(criteria, holding);
        return new GapView(
                gap,
                holding.day(),
                holding.knownAt(),
                count,
                Explaining.in(ReaderLanguage.current(), addressees.resolved(criteria, holding), holding.day(), count),
                criteria,
                places.synthetic());
    }

    /** Those in a gap, by id. */
    @Transactional
    List<Addressees.Fitting> in(
            Gap gap, Holding holding, @Nullable ItudRegion region, @Nullable String after, int limit) {
        return addressees.page(criteria(gap, holding, region), holding, after, limit, ReaderLanguage.current());
    }

    /** The segments of the digital ecosystem, all regions together or one by one. */
    @Transactional
    GapView.Segments segments(Holding holding, boolean byRegion) {
        var language = ReaderLanguage.current();
        var names = places.segments(language);
        var parts = segments.on(holding);
        var everywhere = SegmentReach.together(parts, List.of(), names);
        var whole = sum(everywhere);
        var items = new ArrayList<GapView.Segment>();
        if (byRegion) {
            for (var region : ItudRegion.values()) {
                items(items, SegmentReach.together(parts, List.of(region), names), region, holding, names);
            }
        } else {
            items(items, everywhere, null, holding, names);
        }
        return new GapView.Segments(
                holding.day(),
                holding.knownAt(),
                Texts.format(
                        "messages",
                        "gap.segments",
                        language,
                        Map.of("day", holding.day(), "members", whole.members(), "prospects", whole.prospects())),
                whole.members(),
                whole.prospects(),
                items);
    }

    private static void items(
            List<GapView.Segment> items,
            SortedMap<String, Reach> reaches,
            @Nullable ItudRegion region,
            Holding holding,
            Map<String, String> names) {
        var whole = sum(reaches);
        for (var code : reaches.keySet()) {
            var reach = reaches.getOrDefault(code, Reach.NOTHING);
            var everyone = reach.members() + reach.prospects();
            items.add(new GapView.Segment(
                    code,
                    names.getOrDefault(code, code),
                    region == null ? null : region.name(),
                    reach.members(),
                    reach.prospects(),
                    everyone == 0 ? 0 : HUNDRED * reach.members() / everyone,
                    reach.underRepresentedIn(whole),
                    criteria(Gap.PROSPECTS, holding, region).of(List.of(code))));
        }
    }

    private static Reach sum(SortedMap<String, Reach> reaches) {
        return reaches.values().stream().reduce(Reach.NOTHING, Reach::plus);
    }

    private static Criteria criteria(Gap gap, Holding holding, @Nullable ItudRegion region) {
        return Criteria.of(gap, holding.day(), region == null ? List.of() : List.of(region));
    }
}
