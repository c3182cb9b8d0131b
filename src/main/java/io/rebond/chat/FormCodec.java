package io.rebond.chat;

/** Forms as JSON, for adapters whose platform does not remember a form that must be shown again with its errors. */
public final class FormCodec {
    private static final Wire<Form> WIRE = new Wire<>(Form.class, Form.Field.class);

    private FormCodec() {}

    public static String write(Form form) {
        return WIRE.write(form);
    }

    /** @throws IllegalArgumentException for anything that {@link #write} did not write */
    public static Form read(String json) {
        return WIRE.read(json);
    }
}
