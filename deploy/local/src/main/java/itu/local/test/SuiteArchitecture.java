package itu.local.test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** What the build checks of every service's structure; see {@code docs/architecture.md}. */
public final class SuiteArchitecture {
    private static final Set<String> HTTP_METHODS = Set.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE");

    private static final Set<String> ACCESS =
            Set.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.PermitAll");

    private static final Set<Class<?>> WALL_CLOCKS =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class);

    @ArchTest
    static final ArchRule rules_depend_on_nothing_but_java = classes()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..rules..", "..units..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("itu.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_endpoint_says_who_may_call_it = methods()
            .that(describe("are endpoints", method -> hasAny(method, HTTP_METHODS)))
            .should(sayWhoMayCall());

    @ArchTest
    static final ArchRule nobody_reads_the_wall_clock = noClasses()
            .should()
            .callMethodWhere(readsTheWallClock())
            .because("the business date is itu.platform.time.BusinessClock's, so that a rehearsal can move it");

    @ArchTest
    static final ArchRule facts_leave_through_the_outbox = noClasses()
            .that()
            .resideOutsideOfPackage("itu.platform..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Emitter|Outgoing)"
                            + "|io\\.smallrye\\.reactive\\.messaging\\..*Emitter|org\\.apache\\.kafka\\.clients\\.producer\\..*");

    private SuiteArchitecture() {}

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll, or stand in a class that does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var says = hasAny(method, ACCESS) || hasAny(method.getOwner(), ACCESS);
                events.add(new SimpleConditionEvent(
                        method, says, method.getFullName() + (says ? " says" : " does not say") + " who may call it"));
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        return describe(
                "reads the wall clock",
                call -> call.getTarget().getName().equals("now")
                        && WALL_CLOCKS.stream()
                                .anyMatch(clock -> call.getTargetOwner().isEquivalentTo(clock))
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static boolean hasAny(CanBeAnnotated element, Set<String> annotations) {
        return annotations.stream().anyMatch(element::isAnnotatedWith);
    }
}
