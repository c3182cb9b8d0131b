package io.rebond.gate;

import io.rebond.chat.Language;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import jakarta.enterprise.context.RequestScoped;

/** Whom the browser acts as, told by its signed cookie; whoever comes with the pass may also act as anybody by name. */
@RequestScoped
public class Visitor {
    private Persona persona = Company.PERSONAS.get(0);
    private boolean withPass;

    public Persona persona() {
        return persona;
    }

    public Language language() {
        return persona.language();
    }

    void actsAs(Persona known) {
        persona = known;
    }

    void hasPass() {
        withPass = true;
    }

    /** @param member null for nobody in particular */
    boolean mayActAs(String member) {
        return withPass || member == null || persona.id().equals(member);
    }

    boolean maySee(String conversation) {
        return withPass || Company.place(conversation, persona).isPresent();
    }
}
