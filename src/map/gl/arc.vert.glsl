// One instance an arc: a strip of u_body rows along the shaft, HEAD rows along the head; `curve.glsl` stands before.
// What every pixel would else work out again, the distances from the head's edges foremost, is worked out here.
const float HEAD = 4.0;
const float OUTLINE = 1.4;
const float NECK = 0.65;       // where in its head the shaft ends, as a part of the head's length
const float NOTCH = 0.2;       // how deep the head's back is notched, as a part of its length

uniform float u_body;
uniform float u_ratio;         // device px a CSS px
uniform float u_edge;          // px of land around a strong arc; none among very many

out vec2 v_at;                 // px before the tip, px beside the curve
flat out vec4 v_shaft;         // px before the tip of its two ends, half its width, where the head's back is notched
flat out vec4 v_head;          // unit normals of the head's edge and of its back
flat out vec4 v_color;
flat out float v_edge;         // px of land around it

bool has(int mark) { return (int(a_shape.w + 0.5) & mark) != 0; }

#ifdef MARKED
// As `shape.ts`, which says why.
const int HOLLOW = 1, CHANGED = 2, FRAYED = 8, CORED = 16, BARRED = 32, PARTED = 64, BROKEN = 128, HALF = 256;
const int HEADLESS = 512;
const float ENDLESS = 1e6;     // px: a solid line is one dash
const float INSIDE = 4.0;
const float HOLLOW_CORE = 7.0;
const vec4 FRAY_FROM = vec4(8.0, 18.0, 30.0, 43.0);
const vec4 FRAY_TO = vec4(13.0, 22.0, 33.0, 45.0);
const float FRAYED_PART = 0.45;
const float SECOND = 0.8;

flat out vec4 v_dash;          // half the first dash; middle and half of the second; the period
flat out vec4 v_cut_from;      // px from the tail: what is cut out of the shaft
flat out vec4 v_cut_to;
flat out vec4 v_core;          // the line inside: px before the tip from where to where; half its breadth; 1 where in the arc's colour
flat out vec4 v_marks;         // px of the line of a hollow arc; 1 where its law would change; 1 where the shaft is hollow; px to the left that a head with one barb keeps
flat out vec2 v_bar;           // the bar across the tail: px along the arc, half across it
flat out float v_second;       // px from the first head's tip to the second's

#ifdef FADED
flat out vec3 v_tail;          // the colour that it begins in
out float v_way;               // how far it has gone from its tail to its tip, straight from one to the other: 0 to 1
#endif

#ifdef QUOTED
const int CHEVRONED = 1024;
const float CHEVRON_SLOPE = 1.1;

flat out vec4 v_chevrons;      // half of what each takes, px; px from one to the next; px before the tip: half-way before the first, half-way behind the last

void point_on(float span, Cut k) {
  float width = a_shape.x;
  float every = 2.2 * width + 2.0;
  float cut = clamp(0.32 * width, 1.8, 5.0);
  float first = k.head + 0.3 * every;
  float frayed = has(FRAYED) ? v_cut_to.w : 0.0;
  float room = span - frayed - first - cut - CHEVRON_SLOPE * width * 0.5 - 0.25 * every;
  float count = !has(CHEVRONED) || width < INSIDE ? 0.0 : max(0.0, floor(room / every) + 1.0);
  float before = first + 0.5 * (cut - every);
  v_chevrons = vec4(cut * 0.5, every, before, before + count * every);
}
#endif

bool has_second() { return has(CORED) && a_shape.x < INSIDE; }

float bar_half() { return has(BARRED) ? head_of(a_shape.x).y * 0.9 : 0.0; }

void cut_out(float span, Cut k) {
  float width = a_shape.x;
  v_cut_from = vec4(ENDLESS);
  v_cut_to = vec4(ENDLESS);
  if (has(FRAYED)) {
    float by = min(clamp(0.8 + width / 44.0, 0.8, 1.3), span * FRAYED_PART / 45.0);
    v_cut_from = FRAY_FROM * by;
    v_cut_to = FRAY_TO * by;
  } else if (has(PARTED)) {
    v_cut_from.x = span - k.head - clamp(0.35 * width, 2.5, 6.0);
    v_cut_to.x = span - k.head * (1.0 - NOTCH);
  } else if (has(BROKEN)) {
    float middle = (span - k.head) * 0.5;
    float broken = min(clamp(0.5 * width, 3.5, 9.0), span / 8.0);
    v_cut_from.x = middle - broken;
    v_cut_to.x = middle + broken;
  }
}

void mark(float span, Cut k) {
  float width = a_shape.x;
  float period = dot(a_dash, vec4(1.0));
  v_dash = period < 0.01 ? vec4(ENDLESS, 0.0, 0.0, ENDLESS)
    : vec4(a_dash.x * 0.5, a_dash.x + a_dash.y + a_dash.z * 0.5, a_dash.z * 0.5, period);
  cut_out(span, k);
  bool thin = width < INSIDE;
  bool hollow = has(HOLLOW);
  v_core = !has(CORED) || width < (hollow ? HOLLOW_CORE : INSIDE) ? vec4(0.0, 0.0, -ENDLESS, 0.0)
    : vec4(span, k.head * (1.0 - NOTCH), clamp(0.1 * width, 1.2, 2.4) * 0.5, hollow);
  v_second = has_second() ? k.head * SECOND : ENDLESS;
  v_marks = vec4(hollow ? (thin ? 1.2 : min(1.6, 0.3 * width)) : ENDLESS, has(CHANGED), !thin,
    has(HALF) ? 0.5 * width : ENDLESS);
  v_bar = has(BARRED) ? vec2(clamp(0.25 * width, 2.0, 5.0), bar_half()) : vec2(-ENDLESS);
}
#endif

void main() {
  float row = float(gl_VertexID >> 1);
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  float seen;
  Curve c = on_screen(seen);
  Cut k = cut(c);
  v_edge = has(QUIET) ? 0.0 : u_edge;
  // Room for the land around it, the outline of what would change and a soft edge.
  float pad = v_edge + 0.5 / u_ratio;
  float half_width = a_shape.x * 0.5;
  float body_half = half_width;
#ifdef MARKED
  pad += has(CHANGED) ? OUTLINE : 0.0;
  body_half = max(body_half, has_second() ? k.half_breadth : bar_half());
#endif
  float span = k.tip - k.tail;
  float shoulder = max(-pad, span - k.head - pad);
  bool body = row < u_body;
  float along = body ? mix(-pad, shoulder, row / (u_body - 1.0))
    : mix(shoulder, span + pad, (row - u_body) / (HEAD - 1.0));
  float reach = (body ? body_half : max(k.half_breadth, half_width)) + pad;

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
  mark(span, k);
  if (has(HEADLESS)) v_shaft.yw = vec2(0.0, -ENDLESS);
#ifdef FADED
  vec2 tail = point_at(c, parameter_at(c, k.tail));
  vec2 way = point_at(c, parameter_at(c, k.tip)) - tail;
  v_tail = a_tail;
  v_way = dot(px - tail, way) / max(dot(way, way), 1e-6);
#endif
#ifdef QUOTED
  point_on(span, k);
#endif
#endif
}
