// One instance an arc: a strip of u_body rows along the shaft, HEAD rows along the head; `curve.glsl` stands before.
// What every pixel would else work out again, the distances from the head's edges foremost, is worked out here.
const float HEAD = 4.0;
const float OUTLINE = 1.8;
const float NECK = 0.65;       // where in its head the shaft ends, as a part of the head's length
const float NOTCH = 0.2;       // how deep the head's back is notched, as a part of its length

uniform float u_body;
uniform float u_ratio;         // device px a CSS px
uniform float u_halo;          // px

out vec2 v_at;                 // px before the tip, px beside the curve
flat out vec4 v_shaft;         // px before the tip of its two ends, half its width, where the head's back is notched
flat out vec4 v_head;          // unit normals of the head's edge and of its back
flat out vec4 v_color;

#ifdef MARKED
const float EDGE = 1.3;        // the line of a hollow arc, px, and at most this part of its width
const float EDGE_PART = 0.3;
const float ENDLESS = 1e6;     // px: a solid line is one dash

flat out vec4 v_dash;          // half the first dash; middle and half of the second; the period
flat out vec2 v_marks;         // px of the line of a hollow arc; 1 where chosen

void mark() {
  float period = dot(a_dash, vec4(1.0));
  v_dash = period < 0.01 ? vec4(ENDLESS, 0.0, 0.0, ENDLESS)
    : vec4(a_dash.x * 0.5, a_dash.x + a_dash.y + a_dash.z * 0.5, a_dash.z * 0.5, period);
  int marks = int(a_shape.w + 0.5);
  v_marks = vec2((marks & 1) == 1 ? min(EDGE, a_shape.x * EDGE_PART) : ENDLESS, marks >> 1);
}
#endif

void main() {
  float row = float(gl_VertexID >> 1);
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  float seen;
  Curve c = on_screen(seen);
  Cut k = cut(c);
  // Room for the halo, the outline of the chosen and a soft edge.
  float pad = u_halo + (a_shape.w > 1.5 ? OUTLINE : 0.0) + 0.5 / u_ratio;
  float span = k.tip - k.tail;
  float shoulder = max(-pad, span - k.head - pad);
  bool body = row < u_body;
  float along = body ? mix(-pad, shoulder, row / (u_body - 1.0))
    : mix(shoulder, span + pad, (row - u_body) / (HEAD - 1.0));
  float half_width = a_shape.x * 0.5;
  float reach = (body ? half_width : max(k.half_breadth, half_width)) + pad;

  float t = parameter_at(c, k.tail + along);
  vec2 ahead = normalize(slope_at(c, t) + vec2(1e-9, 0.0));
  vec2 px = point_at(c, t) + vec2(-ahead.y, ahead.x) * side * reach;
  gl_Position = seen > 0.0 ? to_clip(px) : vec4(2.0, 2.0, 2.0, 1.0);

  vec2 edge = normalize(vec2(k.half_breadth, k.head));
  vec2 back = normalize(vec2(k.half_breadth, k.head * NOTCH));
  v_at = vec2(span - along, side * reach);
  v_shaft = vec4(span, k.head * NECK, half_width, k.head * (1.0 - NOTCH) * back.x);
  v_head = vec4(edge, back);
  v_color = a_color;
#ifdef MARKED
  mark();
#endif
}
