package peygir.coverage;

/** A target group under its stable code. */
public record TargetGroupRow(String code, String labelFa, String labelEn) {}
