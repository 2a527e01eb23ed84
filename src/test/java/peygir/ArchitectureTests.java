package peygir;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;

/** What must hold for every class to come, each rule with its reason. */
class ArchitectureTests {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("peygir");

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or(assignableTo(Repository.class))
                .should(notBePublic())
                .because("a view that can see an entity will one day read a lazy field")
                .check(PRODUCT);
    }

    @Test
    void everyPublicMethodOfAServiceDeclaresItsRule() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(Permit.class)
                .andShould(takeTheActorFirst())
                .because("what nobody declared, nobody may call")
                .check(PRODUCT);
    }

    @Test
    void pagesKeepNoListsInTheSession() {
        fields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Route.class)
                .and()
                .areNotStatic()
                .should()
                .notHaveRawType(assignableTo(Collection.class).or(assignableTo(Map.class)))
                .because("a list is asked for page by page; one that is kept makes every open tab as heavy as the register")
                .check(PRODUCT);
    }

    @Test
    void screensSpeakToServicesOnly() {
        noClasses()
                .that()
                .areAssignableTo(Component.class)
                .should()
                .dependOnClassesThat(assignableTo(Repository.class).or(resideInAPackage("org.springframework.jdbc..")))
                .because("the rule of access stands at the service; a screen that queries goes around it")
                .check(PRODUCT);
    }

    @Test
    void everyRouteAndLayoutSaysWhoMayEnter() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .because("a route without a word is closed to all, and a layout without one closes its routes")
                .check(PRODUCT);
    }

    @Test
    void nothingForcesABundleOrLoosensThePolicy() {
        noClasses()
                .should()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(JavaScript.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .because("one of these makes a clone need Node and a download")
                .check(PRODUCT);
        noClasses()
                .should()
                .callMethod(Element.class, "executeJs", String.class, Object[].class)
                .orShould()
                .callMethod(Page.class, "executeJs", String.class, Object[].class)
                .because("the strict content policy forbids scripts made of strings")
                .check(PRODUCT);
    }

    @Test
    void nowIsAskedOfTheClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("deadlines are tested by moving the clock")
                .check(PRODUCT);
    }

    private static ArchCondition<JavaMethod> takeTheActorFirst() {
        return new ArchCondition<>("take the actor as first argument") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var first = parameters.isEmpty() ? null : parameters.getFirst();
                var ok = first instanceof JavaClass type && type.isEquivalentTo(Actor.class);
                events.add(new SimpleConditionEvent(method, ok, method.getFullName() + " does not take the actor first"));
            }
        };
    }
}
