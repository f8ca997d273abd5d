// One instance an arc: a strip of BODY rows along the shaft, HEAD rows along the head; `curve.glsl` stands before.
const float BODY = 30.0;
const float HEAD = 5.0;
const float PAD = 5.0;     // room for the halo and the outline of the chosen

out float v_along;         // px from the tail
out float v_across;        // px from the curve
flat out vec4 v_cut;       // shaft and head together, half the shaft's width, the head's length, half its breadth
flat out vec4 v_color;
flat out vec4 v_dash;
flat out int v_marks;

void main() {
  float row = float(gl_VertexID >> 1);
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  float seen;
  Curve c = on_screen(seen);
  Cut k = cut(c);
  float span = k.tip - k.tail;
  float shoulder = max(-PAD, span - k.head - PAD);
  bool body = row < BODY;
  float along = body ? mix(-PAD, shoulder, row / (BODY - 1.0))
    : mix(shoulder, span + PAD, (row - BODY) / (HEAD - 1.0));
  float reach = (body ? a_shape.x * 0.5 : max(k.half_breadth, a_shape.x * 0.5)) + PAD;

  float t = parameter_at(c, k.tail + along);
  vec2 ahead = normalize(slope_at(c, t) + vec2(1e-9, 0.0));
  vec2 px = point_at(c, t) + vec2(-ahead.y, ahead.x) * side * reach;
  gl_Position = seen > 0.0 ? to_clip(px) : vec4(2.0, 2.0, 2.0, 1.0);

  v_along = along;
  v_across = side * reach;
  v_cut = vec4(span, a_shape.x * 0.5, k.head, k.half_breadth);
  v_color = a_color;
  v_dash = a_dash;
  v_marks = int(a_shape.w + 0.5);
}
