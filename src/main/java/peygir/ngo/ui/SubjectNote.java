package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import peygir.access.Actor;
import peygir.shared.CountyCode;

/** What a module above has to say when somebody chooses the subject of a new licence: a bean of this type is asked for each choice. */
public interface SubjectNote {

    /** @param sector the subject that was chosen */
    Component of(Actor who, CountyCode county, String sector);
}
