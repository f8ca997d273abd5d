precision highp float;

uniform float u_ratio;     // device px a CSS px
uniform vec3 u_land;
uniform vec3 u_outline;    // of an arc whose law would change

in vec2 v_at;
flat in vec4 v_shaft;
flat in vec4 v_head;
flat in vec4 v_color;
flat in float v_edge;
#ifdef MARKED
flat in vec4 v_dash;
flat in vec4 v_cut_from;
flat in vec4 v_cut_to;
flat in vec4 v_core;
flat in vec4 v_marks;
flat in vec2 v_bar;
flat in float v_second;
#ifdef FADED
flat in vec3 v_tail;
in float v_way;
#endif
#ifdef QUOTED
flat in vec4 v_chevrons;
#endif
#endif

out vec4 color;

const float OUTLINE = 1.4;

// Px inside the shaft, negative outside.
float shaft(vec2 at) {
  return min(v_shaft.z - at.y, min(v_shaft.x - at.x, at.x - v_shaft.y));
}

// Px inside the head: between its two edges, before its notched back.
float head(vec2 at) {
  return min(at.x * v_head.x - at.y * v_head.y, v_shaft.w + at.y * v_head.w - at.x * v_head.z);
}

float cover(float inside) { return clamp(inside * u_ratio + 0.5, 0.0, 1.0); }

#ifdef MARKED
// Px inside a dash, counted back from the head's shoulders so that a whole dash always meets the head.
float dash(float before_tip) {
  float u = mod(before_tip - v_shaft.y, v_dash.w);
  float first = abs(u - v_dash.x);
  return max(v_dash.x - min(first, v_dash.w - first), v_dash.z - abs(u - v_dash.y));
}

// Px outside all that is cut out of the shaft.
float uncut(float from_tail) {
  vec4 beside = max(v_cut_from - from_tail, from_tail - v_cut_to);
  return min(min(beside.x, beside.y), min(beside.z, beside.w));
}

#ifdef QUOTED
const float CHEVRON_SLOPE = 1.1;
const float CHEVRON_PART = 0.6;
const float ACROSS = 0.6727;   // px across a chevron's arm for each along the arc

// Px inside a chevron: between the first and the last each is the same.
float chevron(vec2 at) {
  float u = at.x - at.y * CHEVRON_SLOPE;
  float beside = abs(mod(u - v_chevrons.z, v_chevrons.y) - 0.5 * v_chevrons.y);
  float along = min(v_chevrons.x - beside, min(u - v_chevrons.z, v_chevrons.w - u)) * ACROSS;
  return min(along, CHEVRON_PART * v_shaft.z - at.y);
}
#endif

// Px inside the heads: a second one behind the first, or one without its left barb.
float heads(vec2 at, float first) {
  float second = head(at - vec2(v_second, 0.0));
  return min(max(first, second), v_at.y + v_marks.w);
}
#endif

void main() {
  vec2 at = vec2(v_at.x, abs(v_at.y));
  float s = shaft(at);
  float h = head(at);
  float whole = max(s, h);
  vec4 fill = vec4(v_color.rgb, 1.0);
#ifdef FADED
  fill.rgb = mix(v_tail, v_color.rgb, clamp(v_way, 0.0, 1.0));
#endif
  float drawn = whole;
  color = vec4(0.0);
#ifdef MARKED
  h = heads(at, h);
  whole = max(s, h);
  float from_tail = v_shaft.x - at.x;
  float bar = min(min(from_tail, v_bar.x - from_tail), v_bar.y - at.y);
  drawn = max(max(min(s, min(dash(at.x), uncut(from_tail))), bar), h);
  fill.rgb = mix(fill.rgb, u_land, cover(mix(h, whole, v_marks.z) - v_marks.x));
  float core = min(v_core.z - at.y, min(v_core.x - at.x, at.x - v_core.y));
  fill.rgb = mix(fill.rgb, mix(u_land, v_color.rgb, v_core.w), cover(core));
#ifdef QUOTED
  fill.rgb = mix(fill.rgb, u_land, cover(chevron(at)));
#endif
  whole = max(whole, bar);
  color = vec4(u_outline, 1.0) * cover(whole + v_edge + OUTLINE) * v_marks.y * v_color.a;
#endif
  color = mix(color, vec4(u_land, 1.0), v_edge > 0.0 ? cover(whole + v_edge) * v_color.a : 0.0);
  color = mix(color, fill, cover(drawn) * v_color.a);
}
